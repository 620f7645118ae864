import { englishNumber } from '../../english-count.ts';
import { pieceOf } from '../page/list-piece.ts';
import { PageLayout } from '../page/page-layout.tsx';
import { Pagination } from '../page/pagination.tsx';
import { listAddress } from '../page/paths.ts';
import type { Words } from '../words/english.ts';
import { useWords } from '../words/words-context.ts';
import { ListedSeed } from './listed-seed.tsx';
import { SearchForm } from './search-form.tsx';
import { byDoubt, entriesWith, GROUPS, groupOf, type SeedEntry } from './seed-entry.ts';

const SEEDS_PER_PAGE = 100;

interface ListPageProps {
  /** Every seed, in the order of the ids. */
  readonly entries: readonly SeedEntry[];
  /** Words that the id or the headline must hold; all seeds when empty. */
  readonly query: string;
  readonly page: number;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/** What is said where no seed is listed. */
function emptyNotice(all: number, found: number, words: Words): string | null {
  if (all === 0) return words.noSeeds;
  return found === 0 ? words.noneFound : null;
}

/** The page that lists the seeds: those that cannot be read first, then those with warnings. */
export function ListPage({ entries, query, page, base }: ListPageProps) {
  const words = useWords();
  const found = entriesWith(query, entries);
  const groups = GROUPS.map((group) => ({
    heading: words.groups[group],
    all: byDoubt(found.filter((entry) => groupOf(entry) === group)),
  }));
  const piece = pieceOf(
    groups.flatMap(({ all }) => all),
    SEEDS_PER_PAGE,
    page,
  );
  const shown = new Set(piece.items);
  const notice = emptyNotice(entries.length, found.length, words);
  const counts = [
    words.count.seed(entries.length),
    ...(query === '' ? [] : [words.count.found(found.length)]),
  ].join(' · ');
  return (
    <PageLayout
      base={base}
      sheet="list/list-page.css"
      title={null}
      tools={<SearchForm base={base} query={query} />}
    >
      <h1>{words.seeds}</h1>
      <p className="lead">{`${counts}. ${words.listLead}`}</p>
      {notice !== null && <p className="none">{notice}</p>}
      {groups.map(({ heading, all }) => {
        const listed = all.filter((entry) => shown.has(entry));
        return listed.length === 0 ? null : (
          <section key={heading}>
            <h2>
              {`${heading} `}
              <span>{englishNumber(all.length)}</span>
            </h2>
            <ol>
              {listed.map((entry) => (
                <ListedSeed key={entry.id} entry={entry} base={base} />
              ))}
            </ol>
          </section>
        );
      })}
      <Pagination
        page={piece.page}
        pages={piece.pages}
        addressOf={(at) => listAddress(base, { q: query, page: at })}
      />
    </PageLayout>
  );
}
