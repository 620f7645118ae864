import type { Connect } from 'vite';
import { SEARCH_INDEX_FOLDER } from '../../edition/addresses/paths.ts';
import type { Edition } from '../../edition/edition.ts';
import { storyWords, type StoryWords } from '../../search/index/story-words.ts';
import { tableOf } from '../../search/index/word-table.ts';
import type { Story } from '../../story/story.ts';
import type { Readings } from '../input/read-folder.ts';
import { packedIndex } from '../outputs/search-index.ts';
import type { DevEdition } from './dev-edition.ts';

type IndexFiles = ReadonlyMap<string, string | Uint8Array>;

const noWords: StoryWords = { words: [], impacts: [] };

/** An index, and what it was made from. */
interface Made {
  readonly edition: Edition;
  readonly readings: Readings;
  readonly files: IndexFiles;
}

/** An edit of a text alone leaves the edition as it is. */
const isSame = (before: Readings, now: Readings): boolean =>
  before.size === now.size && [...now].every(([id, reading]) => before.get(id) === reading);

/** The files of the index of an edition that changes: made when they are asked for, and kept until it does. */
class DevIndex {
  readonly #words = new WeakMap<Story, StoryWords>();
  #made: Made | null = null;

  filesOf(devEdition: Pick<DevEdition, 'edition' | 'readings'>): IndexFiles {
    const edition = devEdition.edition();
    const readings = new Map(devEdition.readings());
    if (this.#made?.edition === edition && isSame(this.#made.readings, readings))
      return this.#made.files;
    const wordsOf = (id: string): StoryWords => {
      const reading = readings.get(id);
      return reading?.kind === 'story' ? this.#wordsOf(reading.story) : noWords;
    };
    const packed = packedIndex(edition, (ids) => tableOf(ids.map(wordsOf)));
    const files = new Map(Array.from(packed, ({ name, content }) => [name, content]));
    this.#made = { edition, readings, files };
    return files;
  }

  /** A story that stays is not read for its words again. */
  #wordsOf(story: Story): StoryWords {
    const words = this.#words.get(story) ?? storyWords(story);
    this.#words.set(story, words);
    return words;
  }
}

/**
 * Answers requests for files of the search index in `vite dev`; others are left to Vite.
 *
 * @param base `/` or `/some/path/`.
 */
export function serveSearch(
  base: string,
  open: () => Promise<Pick<DevEdition, 'edition' | 'readings'>>,
): Connect.NextHandleFunction {
  const index = new DevIndex();
  return (request, response, next) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (!pathname.startsWith(`${base}${SEARCH_INDEX_FOLDER}/`)) {
      next();
      return;
    }
    open()
      .then((edition) => {
        const content = index.filesOf(edition).get(pathname.slice(base.length));
        if (content === undefined) {
          response.writeHead(404).end();
          return;
        }
        response
          .writeHead(200, {
            'content-type': 'application/octet-stream',
            'cache-control': 'no-cache',
          })
          .end(request.method === 'HEAD' ? undefined : content);
      })
      .catch(next);
  };
}
