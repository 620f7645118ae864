import type { Logger } from 'vite';
import { shownPictures } from '../../edition/summaries/picture.ts';
import type { Story } from '../../story/story.ts';
import { missingPictures, showingStory, storiesAmong } from '../input/match-pictures.ts';
import type { Readings } from '../input/read-folder.ts';
import { describeFile, type FileProblem } from '../problem.ts';
import type { FolderEdition, FolderState } from './folder-edition.ts';
import { debounce, type Debounced } from './watch/debounce.ts';

/**
 * How long nothing must change before pictures are reported: one that is being copied is half there,
 * and one that is dropped with its seed may come first.
 */
const REPORT_WAIT_MS = 500;

/** Returns what is wrong with the pictures of a folder. */
function pictureProblems({ edition, pictures }: FolderState): readonly FileProblem[] {
  const readings = edition.readings();
  const stories = storiesAmong(readings.values()).map(showingStory);
  const expected = new Set([...readings.keys(), ...stories.flatMap(shownPictures)]);
  return [...pictures.problems(expected), ...missingPictures(stories, pictures.names())];
}

const IMAGE_FIELD = /^\P{L}*image\s*:/iu;

/** The line of the front matter that names a picture. */
const imageLine = ({ lines }: Story): number =>
  lines.find(({ parts: [part] }) => part?.role === 'front-matter' && IMAGE_FIELD.test(part.text))
    ?.line ?? 1;

/** The readings of seeds with a warning on each picture that front matter names and that is not there. */
export class PictureWarnings {
  /** A page that asks twice gets the same story: what is known of it is kept by it. */
  readonly #warned = new WeakMap<Story, Story>();

  #withWarning(story: Story, { message, remedy }: FileProblem): Story {
    const known = this.#warned.get(story);
    if (known !== undefined) return known;
    const warning = { line: imageLine(story), message: `${message} ${remedy}` };
    const told = { ...story, warnings: [...story.warnings, warning] };
    this.#warned.set(story, told);
    return told;
  }

  readings({ edition, pictures }: Pick<FolderState, 'edition' | 'pictures'>): Readings {
    const names = pictures.names();
    const readings = new Map(edition.readings());
    for (const [id, reading] of readings) {
      if (reading.kind !== 'story') continue;
      const [problem] = missingPictures([reading.story], names);
      if (problem !== undefined)
        readings.set(id, { kind: 'story', story: this.#withWarning(reading.story, problem) });
    }
    return readings;
  }
}

/**
 * Returns a function that prints, when nothing changes any more, problems that are new.
 *
 * @param failed takes what kept the pictures from being looked at.
 */
export function reportPictures(
  folder: Pick<FolderEdition, 'open'>,
  dir: string,
  logger: Logger,
  failed: (error: unknown) => void,
): Debounced {
  let printed: readonly string[] = [];
  const print = async (): Promise<void> => {
    const problems = pictureProblems(await folder.open());
    const lines = problems.map((problem) => describeFile(problem, dir));
    for (const line of lines) if (!printed.includes(line)) logger.warn(line, { timestamp: true });
    printed = lines;
  };
  return debounce(() => void print().catch(failed), REPORT_WAIT_MS);
}
