import { LABELS } from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';

/** Keywords, one on a line, are this many and this long. */
const MOST_TAGS = 12;
const TAG_WORDS = 4;

const is = (labels: number, wanted: number): boolean => (labels & wanted) !== 0;

/** Takes the lines; gives those that stand under a label over keywords. */
export function underTagLabels(lines: readonly LineFacts[]): ReadonlySet<number> {
  const under = new Set<number>();
  let left = 0;
  for (const [at, { labels, words }] of lines.entries()) {
    const isLabel = is(labels, LABELS.list | LABELS.related | LABELS.furniture);
    if (is(labels, LABELS.tag)) left = MOST_TAGS;
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
    const labels = lines[at]?.labels ?? 0;
    if (is(labels, LABELS.list)) isUnder = true;
    else if (is(labels, LABELS.related | LABELS.tag)) isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Takes the lines and where the body ends; gives those that a label over related headlines stands over, up to the next label. */
export function underRelatedLabels(lines: readonly LineFacts[], from: number): ReadonlySet<number> {
  const under = new Set<number>();
  let isUnder = false;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const labels = lines[at]?.labels ?? 0;
    if (is(labels, LABELS.related)) isUnder = true;
    else if (is(labels, LABELS.list | LABELS.tag | LABELS.furniture)) isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Takes the lines; gives the index of the last label over related headlines with something under it, or -1. */
export function lastRelatedLabel(lines: readonly LineFacts[]): number {
  return lines.findLastIndex(
    ({ labels }, at) => at < lines.length - 1 && is(labels, LABELS.related),
  );
}
