import { PLACE } from '../features/feature-set.ts';
import { LABELS } from '../recognizers/labels.ts';
import type { LineFacts } from '../features/line-facts.ts';

/** Keywords, one on a line, are this many and this long. */
const MOST_TAGS = 12;
const TAG_WORDS = 4;

const is = (labels: number, wanted: number): boolean => (labels & wanted) !== 0;

function addUnderTagLabels(lines: readonly LineFacts[], places: number[]): void {
  let left = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const labels = lines[at]?.labels ?? 0;
    const isLabel = is(labels, LABELS.list | LABELS.related | LABELS.furniture);
    if (is(labels, LABELS.tag)) left = MOST_TAGS;
    else if (isLabel || (lines[at]?.words ?? 0) > TAG_WORDS) left = 0;
    else if (left > 0) {
      places[at] = (places[at] ?? 0) | PLACE['under-a-tag-label'];
      left -= 1;
    }
  }
}

/** A label that stands over the lines up to the next one. */
interface Over {
  readonly label: number;
  /** The labels that end what it stands over. */
  readonly next: number;
  readonly bit: number;
}

const LIST: Over = {
  label: LABELS.list,
  next: LABELS.related | LABELS.tag,
  bit: PLACE['under-a-list-heading'],
};
const RELATED: Over = {
  label: LABELS.related,
  next: LABELS.list | LABELS.tag | LABELS.furniture,
  bit: PLACE['under-a-related-label'],
};

function addUnder(over: Over, lines: readonly LineFacts[], from: number, places: number[]): void {
  let isUnder = false;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const labels = lines[at]?.labels ?? 0;
    if (is(labels, over.label)) isUnder = true;
    else if (is(labels, over.next)) isUnder = false;
    else if (isUnder) places[at] = (places[at] ?? 0) | over.bit;
  }
}

/**
 * Takes the lines, where the body ends, and bits of PLACE for each line; adds to these what stands
 * under a label over keywords, and, below the body, under one over related headlines or a list of the
 * page, up to the next label.
 */
export function addReach(lines: readonly LineFacts[], from: number, places: number[]): void {
  addUnderTagLabels(lines, places);
  addUnder(LIST, lines, from, places);
  addUnder(RELATED, lines, from, places);
}

/** Takes the lines; gives the index of the last label over related headlines with something under it, or -1. */
export function lastRelatedLabel(lines: readonly LineFacts[]): number {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    if (is(lines[at]?.labels ?? 0, LABELS.related)) return at;
  }
  return -1;
}
