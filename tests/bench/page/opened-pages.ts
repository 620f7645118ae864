import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHtml } from '../../../src/node/import/html/parse-html.ts';
import { build } from '../../browser/site.ts';
import { makeSeeds } from '../build/make-seeds.ts';
import { storySlug } from '../story-slug.ts';
import { serveCompressed } from './compressed-server.ts';
import { handWrittenPage } from './hand-written.ts';
import { hugoStory } from './hugo-story.ts';

/** Stories of the edition whose front page and search are opened. */
export const STORIES = 1000;

/** A word that many stories have. */
export const QUERY = 'العراق';

/** The addresses of what is opened. */
export interface Addresses {
  readonly story: string;
  readonly handWritten: string;
  /** Null where Hugo is not installed. */
  readonly hugo: string | null;
  readonly front: string;
  readonly results: string;
  readonly search: string;
}

/** Pages that are served. */
interface OpenedPages {
  readonly addresses: Addresses;
  readonly close: () => Promise<void>;
}

/** What is served, each in a folder of its own, and where the story stands in three of them. */
interface MadePages {
  readonly story: string;
  /** Null where Hugo is not installed. */
  readonly hugo: string | null;
}

async function makePages(folder: string): Promise<MadePages> {
  const own = path.join(folder, 'own');
  await build({ seeds: 'seeds' }, own);
  const slug = await storySlug(own);
  const html = await readFile(path.join(own, 'story', slug, 'index.html'), 'utf8');
  await mkdir(path.join(folder, 'hand-written'));
  await writeFile(path.join(folder, 'hand-written', 'index.html'), handWrittenPage(html));
  await build({ seeds: makeSeeds(STORIES) }, path.join(folder, 'many'));
  const headline = parseHtml(html).querySelector('h1')?.textContent.trim() ?? '';
  const hugo = await hugoStory(path.resolve('seeds'), path.join(folder, 'hugo'), headline);
  return { story: `story/${slug}/`, hugo };
}

/**
 * Makes all that is opened, and serves it: the page of the project's one story, the same words as a page by hand and as
 * Hugo's, and an edition of many stories.
 *
 * @param folder an empty one, to work in.
 * @throws when a build fails
 */
export async function openPages(folder: string): Promise<OpenedPages> {
  const { story, hugo } = await makePages(folder);
  const serve = (name: string) => serveCompressed(path.join(folder, name));
  const own = await serve('own');
  const handWritten = await serve('hand-written');
  const many = await serve('many');
  const other = hugo === null ? null : await serve('hugo');
  const under = ({ address }: { readonly address: string }, place: string) =>
    new URL(place.split('/').map(encodeURIComponent).join('/'), address).href;
  return {
    addresses: {
      story: under(own, story),
      handWritten: handWritten.address,
      hugo: other === null || hugo === null ? null : under(other, `${hugo}/`),
      front: many.address,
      results: `${many.address}search/?q=${encodeURIComponent(QUERY)}`,
      search: `${many.address}search/`,
    },
    close: async () => {
      for (const server of [own, handWritten, many, other]) await server?.close();
    },
  };
}
