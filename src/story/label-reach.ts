import { isFurnitureLabel, isListHeading, isRelatedLabel, isTagLabel } from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';

/** Keywords, one on a line, are this many and this long. */
const MOST_TAGS = 12;
const TAG_WORDS = 4;

/** Takes the lines; gives those that stand under a label over keywords. */
export function underTagLabels(lines: readonly LineFacts[]): ReadonlySet<number> {
  const under = new Set<number>();
  let left = 0;
  for (const [at, { folded, words }] of lines.entries()) {
    const isLabel = isListHeading(folded) || isRelatedLabel(folded) || isFurnitureLabel(folded);
    if (isTagLabel(folded)) left = MOST_TAGS;
    else if (isLabel || words > TAG_WORDS) left = 0;
    else if (left > 0) {
      under.add(at);
      left -= 1;
    }
  }
  return under;
}

/** Takes the lines and where the body ends; gives those that a list heading of the page stands over, up to the next label. */
export function underListHeadings(lines: readonly LineFacts[], from: number): ReadonlySet<number> {
  const under = new Set<number>();
  let isUnder = false;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const folded = lines[at]?.folded ?? '';
    if (isListHeading(folded)) isUnder = true;
    else if (isRelatedLabel(folded) || isTagLabel(folded)) isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Takes the lines and where the body ends; gives those that a label over related headlines stands over, up to the next label. */
export function underRelatedLabels(lines: readonly LineFacts[], from: number): ReadonlySet<number> {
  const under = new Set<number>();
  let isUnder = false;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const folded = lines[at]?.folded ?? '';
    if (isRelatedLabel(folded)) isUnder = true;
    else if (isListHeading(folded) || isTagLabel(folded) || isFurnitureLabel(folded))
      isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Takes the lines; gives the index of the last label over related headlines with something under it, or -1. */
export function lastRelatedLabel(lines: readonly LineFacts[]): number {
  return lines.findLastIndex(({ folded }, at) => at < lines.length - 1 && isRelatedLabel(folded));
}
