import type { Dateline } from '../../story/story.ts';

/** Words in the place of a source that name none: the newsroom reports itself, or several agencies do. */
const NO_NAMES: ReadonlySet<string> = new Set(['خاص', 'متابعات', 'متابعة', 'وكالات', 'الوكالات']);

/** Returns a dateline as a newsroom writes it: «القاهرة: «خليجيون»», «بغداد: خاص». */
export function datelineText({ place, source }: Dateline): string {
  const isPlain = source === null || /[«»]/.test(source) || NO_NAMES.has(source);
  return [place, isPlain ? source : `«${source}»`].filter((part) => part !== null).join(': ');
}
