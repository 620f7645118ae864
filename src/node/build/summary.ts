import { englishCount, englishNumber } from '../english-count.ts';
import { terminalText } from '../terminal-text.ts';
import type { WriteCount } from '../write-count.ts';

/** A story whose day has not come. */
export interface WaitingStory {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a build came to. */
export interface BuildResult {
  readonly stories: number;
  /** Seeds that gave no page: broken ones, empty ones, drafts, waiting ones. */
  readonly leftOut: number;
  /** Ids of stories that are drafts; none where they are shown. */
  readonly drafts: readonly string[];
  /** Stories whose day has not come, the next one first; none where they are shown. */
  readonly waiting: readonly WaitingStory[];
  /** Paths that no seed has any more, and where no page stands. */
  readonly gone: readonly string[];
  readonly awaited: number;
  readonly pages: number;
  readonly warnings: number;
  readonly files: WriteCount;
  /** Seconds of each stage, in order, by name. */
  readonly stages: readonly (readonly [name: string, seconds: number])[];
  /** Seconds in all. */
  readonly seconds: number;
}

/** Bytes as people read them: `12.3 MB`. */
function size(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

/** So many drafts, waiting stories, or addresses that are gone, are named. */
const MAX_NAMED = 5;

/** Returns the first of several names, and how many more there are. */
function firstOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return [...names.slice(0, MAX_NAMED), ...(more > 0 ? [`${englishNumber(more)} more`] : [])].join(
    ', ',
  );
}

/** What a build says of drafts, in one line; nothing where there are none. */
function draftLines(drafts: readonly string[]): readonly string[] {
  if (drafts.length === 0) return [];
  const names = firstOf(drafts.map((id) => `${id}.txt`));
  return [terminalText(`${englishCount(drafts.length, 'draft')} left out: ${names}`)];
}

/** What a build says of the stories that wait, in one line; nothing where none does. */
function waitingLines(waiting: readonly WaitingStory[]): readonly string[] {
  if (waiting.length === 0) return [];
  const names = firstOf(waiting.map(({ id, day }) => `${id}.txt (${day})`));
  const count = englishCount(waiting.length, 'story', 'stories');
  return [terminalText(`${count} left out until the day of publication: ${names}`)];
}

/** What a build says of addresses that lead nowhere, in one line; nothing where there are none. */
function goneLines(gone: readonly string[]): readonly string[] {
  if (gone.length === 0) return [];
  const what =
    gone.length === 1
      ? '1 address leads nowhere now: no seed has it'
      : `${englishNumber(gone.length)} addresses lead nowhere now: no seeds have them`;
  const remedy =
    'Name one in the aliases of a seed, and it leads there; or write "deleted" and the words after /story/ in a line of .addresses, and it says that its story was deleted.';
  return [terminalText(`${what} (${firstOf(gone)}). ${remedy}`)];
}

/** Returns what a build says at its end: three lines, and one each on drafts, on stories that wait and on addresses that are gone. */
export function buildSummary(result: BuildResult): string {
  const { files } = result;
  const about = [
    englishCount(result.stories, 'story', 'stories'),
    ...(result.leftOut === 0 ? [] : [`${englishNumber(result.leftOut)} left out`]),
    `${englishNumber(result.awaited)} awaited`,
    englishCount(result.pages, 'page'),
    englishCount(result.warnings, 'warning'),
  ];
  const disk = [
    `${englishCount(files.written, 'file')} written`,
    `${englishNumber(files.unchanged)} unchanged`,
    `${englishNumber(files.deleted)} deleted`,
    `${size(files.bytes)} in all`,
  ];
  const stages = result.stages.map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`);
  return [
    about.join(', '),
    ...draftLines(result.drafts),
    ...waitingLines(result.waiting),
    ...goneLines(result.gone),
    disk.join(', '),
    `${result.seconds.toFixed(2)} s: ${stages.join(', ')}`,
  ].join('\n');
}
