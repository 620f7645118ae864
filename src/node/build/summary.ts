import { englishCount, englishNumber } from '../english-count.ts';
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

/** Bytes as people read them: `12.3 MB`. */
function size(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

/** Returns what a build says at its end, in three lines. */
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
    disk.join(', '),
    `${result.seconds.toFixed(2)} s: ${stages.join(', ')}`,
  ].join('\n');
}
