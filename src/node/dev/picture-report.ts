import type { Logger } from 'vite';
import { shownPicture } from '../../edition/summaries/picture.ts';
import { missingPictures, storiesAmong } from '../input/match-pictures.ts';
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
  const stories = storiesAmong(readings.values());
  const expected = new Set([...readings.keys(), ...stories.map(shownPicture)]);
  return [...pictures.problems(expected), ...missingPictures(stories, pictures.names())];
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
