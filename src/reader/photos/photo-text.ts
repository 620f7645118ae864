import type { PhotoNote } from '../../story/story.ts';

/** Returns what the source said about a photo in one line: «caption (credit)». */
export function photoText({ caption, credit }: PhotoNote): string {
  if (caption === null) return credit ?? '';
  return credit === null ? caption : `${caption} (${credit})`;
}
