import type { Dateline } from '../../story/story.ts';

/** Returns a dateline as a newsroom writes it: «القاهرة: «خليجيون»». */
export function datelineText({ place, source }: Dateline): string {
  const quoted = source === null || /[«»]/.test(source) ? source : `«${source}»`;
  return [place, quoted].filter((part) => part !== null).join(': ');
}
