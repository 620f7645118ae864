import type { FrontMatter, Story, Warning } from '../../story/story.ts';
import { publicationOf, type StatedDay } from './publication-date.ts';

/** Why a story is not published: its editor calls it a draft, or its day has not come. */
export type Unpublished = 'draft' | 'waiting';

/**
 * Tells whether a story is to be published, by its front matter alone: a day that the text prints is
 * one on which its source had published it.
 *
 * @param today `YYYY-MM-DD`.
 * @returns undefined for a story that is.
 */
export function unpublishedOn(
  today: string,
  frontMatter: FrontMatter | undefined,
): Unpublished | undefined {
  if (frontMatter?.draft === true) return 'draft';
  const day = frontMatter?.date?.slice(0, 10) ?? today;
  return day > today ? 'waiting' : undefined;
}

/** No newspaper plans for longer. */
const MAX_YEARS_AHEAD = 1;

/** Arabic newspapers of an older day are rarely retyped: two digits of the year were likely exchanged. */
const MIN_YEAR = 1900;

/**
 * Returns a warning on a story whose day of publication is likely mistyped or misread.
 *
 * @param today `YYYY-MM-DD`.
 */
export function dayWarnings(today: string, stated: StatedDay | null): readonly Warning[] {
  if (stated === null) return [];
  const { day, line } = stated;
  const lastDay = `${Number(today.slice(0, 4)) + MAX_YEARS_AHEAD}${today.slice(4)}`;
  if (day <= lastDay && Number(day.slice(0, 4)) >= MIN_YEAR) return [];
  const message = `The story is dated ${day}, and today is ${today}.`;
  const remedy = 'Where that is no mistake, leave it; else write date: with the right day.';
  return [{ line, message: `${message} ${remedy}` }];
}

/** Returns a story with the warnings on its day of publication. */
export function withDayWarnings(today: string, story: Story): Story {
  const warnings = dayWarnings(today, publicationOf(story));
  return warnings.length === 0 ? story : { ...story, warnings: [...story.warnings, ...warnings] };
}
