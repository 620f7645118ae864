import type { WriteCount } from '../write-count.ts';

/** What a build came to. */
export interface BuildResult {
  readonly stories: number;
  /** Seeds that gave no page: broken ones, empty ones, drafts. */
  readonly leftOut: number;
  readonly awaited: number;
  readonly pages: number;
  readonly warnings: number;
  readonly files: WriteCount;
  /** Seconds of each stage, in order, by name. */
  readonly stages: readonly (readonly [name: string, seconds: number])[];
  /** Seconds in all. */
  readonly seconds: number;
}

const whole = (value: number): string => value.toLocaleString('en');

const count = (number: number, one: string, more = `${one}s`): string =>
  `${whole(number)} ${number === 1 ? one : more}`;

/** Bytes as people read them: `12.3 MB`. */
function size(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

/** What a build says at its end, in three lines. */
export function buildSummary(result: BuildResult): string {
  const { files } = result;
  const about = [
    count(result.stories, 'story', 'stories'),
    ...(result.leftOut === 0 ? [] : [`${whole(result.leftOut)} left out`]),
    `${whole(result.awaited)} awaited`,
    count(result.pages, 'page'),
    count(result.warnings, 'warning'),
  ];
  const disk = [
    `${count(files.written, 'file')} written`,
    `${whole(files.unchanged)} unchanged`,
    `${whole(files.deleted)} deleted`,
    `${size(files.bytes)} in all`,
  ];
  const stages = result.stages.map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`);
  return [
    about.join(', '),
    disk.join(', '),
    `${result.seconds.toFixed(2)} s: ${stages.join(', ')}`,
  ].join('\n');
}
