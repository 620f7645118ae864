import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../edition/newspaper/locale.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { BaseContext } from '../../reader/navigation/navigation-context.ts';
import type { FrontMatter } from '../../story/story.ts';
import { addressOf, type SiteAddress } from '../render/site-address.ts';
import { entryId } from './entry-id.ts';
import type { FeedEntry } from './feed.ts';
import { FeedText } from './feed-text.tsx';
import { momentOf } from '../render/moment.ts';

/** What a feed takes of a story. */
export interface FeedStory {
  /** Id of the seed. */
  readonly id: string;
  readonly page: StoryPage;
  readonly summary: string | null;
  /** That of the newspaper. */
  readonly language: Language;
  /** The page has days alone, the front matter may have moments. */
  readonly frontMatter?: Pick<FrontMatter, 'date' | 'updated'> | undefined;
}

/** Returns a story as feeds have it. */
export function feedEntry(
  { id, page, summary, language, frontMatter }: FeedStory,
  home: string,
  address: SiteAddress,
): FeedEntry {
  const said = frontMatter?.date ?? page.date;
  const changed = frontMatter?.updated ?? page.updated;
  const published = said === undefined ? undefined : momentOf(said);
  const photo = page.photo?.sources.at(-1);
  const image = photo === undefined ? undefined : addressOf(photo.path, address);
  const tags = page.tags?.map(({ label }) => label) ?? [];
  return {
    id: entryId(home, id),
    address: addressOf(page.path, address),
    title: page.headline,
    lang: page.lang,
    author: page.byline,
    categories: [...new Set([...(page.desk === undefined ? [] : [page.desk.label]), ...tags])],
    summary: summary ?? undefined,
    // A feed is read elsewhere: the pictures between the texts have whole addresses there too.
    html: renderToStaticMarkup(
      <BaseContext value={addressOf('/', address)}>
        <FeedText page={page} image={image} language={language} />
      </BaseContext>,
    ),
    image,
    origin: page.origin?.url,
    published,
    updated: changed === undefined ? published : momentOf(changed),
  };
}
