import type { DeskSetting } from '../newspaper/newspaper.ts';

/**
 * Returns who wrote a story, where its desk is one of opinion; undefined elsewhere.
 *
 * @param label that of its desk.
 */
export function opinionAuthor(
  byline: string | null,
  label: string | undefined,
  desks: readonly DeskSetting[],
): string | undefined {
  const isOpinion = desks.some((desk) => desk.isOpinion && desk.label === label);
  return isOpinion ? (byline ?? undefined) : undefined;
}
