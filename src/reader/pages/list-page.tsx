import { numberedPath } from '../../edition/addresses/paths.ts';
import type { ListPage as ListPageData } from '../../edition/pages/list-pages.ts';
import { byDay } from '../lists/by-day.ts';
import { ListSection } from '../lists/list-section.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { Pagination } from '../lists/pagination.tsx';
import { strings } from '../text/strings.ts';
import classes from './list-page.module.css';

interface ListPageProps {
  readonly page: ListPageData;
}

/** What a page is a list of, where its title does not tell. */
const labels: Partial<Readonly<Record<ListPageData['kind'], string>>> = {
  place: strings.place,
  tag: strings.tag,
};

/** Renders the stories of a desk, a place, a tag, or of a page of the archive, newest first. */
export function ListPage({ page }: ListPageProps) {
  const { kind, masthead, root, number, count, stories } = page;
  const title = page.label ?? strings.archive;
  // Addresses count from the oldest page, so that they stay; readers from the newest.
  const pathOf = (current: number): string =>
    current === 1 ? root : numberedPath(root, count + 1 - current);
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: root, exact: root === page.path }}
      barTitle={title}
    >
      <header className={`soft ${classes.head}`}>
        {labels[kind] === undefined ? null : <p className="label">{labels[kind]}</p>}
        <h1>{title}</h1>
        {stories.length === 0 ? (
          <p>{kind === 'desk' ? strings.emptyDesk : strings.emptyArchive}</p>
        ) : null}
      </header>
      {stories.length === 0
        ? null
        : byDay(stories).map(({ label, items }) => (
            <ListSection key={items[0]?.path} title={label ?? undefined}>
              {items.map((card) => (
                <li key={card.path}>
                  <StoryCard
                    card={card}
                    level={label === null ? 'h2' : 'h3'}
                    withDesk={kind !== 'desk'}
                  />
                </li>
              ))}
            </ListSection>
          ))}
      {count === 1 ? null : (
        <Pagination
          current={count + 1 - number}
          count={count}
          pathOf={pathOf}
          before={strings.newer}
          after={strings.older}
        />
      )}
    </PageLayout>
  );
}
