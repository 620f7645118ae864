import type { Logger } from 'vite';
import type { StoryRecord } from '../../edition/story-record.ts';
import { absentNames } from '../newspaper/absent-names.ts';
import { NEWSPAPER_FILE } from '../newspaper/read-newspaper.ts';
import { settingLine } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Says which stories and desks the settings name and the site does not have.
 *
 * @returns how many these are.
 */
export function reportAbsentNames(
  { dir, paper }: Pick<Settings, 'dir' | 'paper'>,
  stories: readonly StoryRecord[],
  logger: Pick<Logger, 'warn'>,
): number {
  const absent = absentNames(paper.named, stories);
  for (const warning of absent) logger.warn(`warning: ${settingLine(warning, dir)}`);
  return absent.length;
}

/**
 * Says what is wrong with the settings of the newspaper, all of it.
 *
 * @throws UsageError when there are errors: a newspaper of another name would be published.
 */
export function reportSettings(
  { dir, paper }: Pick<Settings, 'dir' | 'paper'>,
  logger: Pick<Logger, 'warn' | 'error'>,
): void {
  for (const warning of paper.warnings) logger.warn(`warning: ${settingLine(warning, dir)}`);
  for (const problem of paper.problems) logger.error(`error: ${settingLine(problem, dir)}`);
  if (paper.problems.length > 0)
    throw new UsageError(`The settings in ${NEWSPAPER_FILE} make no sense: mend them.`);
}
