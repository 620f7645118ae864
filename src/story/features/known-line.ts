import type { FeatureSet } from './feature-set.ts';
import { lineFacts, type LineFacts } from './line-facts.ts';
import { ownFeatures } from './own-features.ts';

/** What the text of one line is by itself, and what can be seen of it. */
export interface KnownLine {
  readonly facts: LineFacts;
  readonly features: FeatureSet;
}

/*
 * The short lines of a page recur: its headline above and below, its labels and buttons, the headlines that
 * other stories name. Of 10,000 generated stories every second short line was read shortly before, of the pages
 * of one outlet three in four. Keeping what was read takes a tenth off the time of the parser for the first, and
 * a quarter for the second.
 */

/** Longer lines are paragraphs, and hardly ever recur. */
const MAX_KEPT_LENGTH = 110;

/** So many lines are kept, and as many of those before them: some 10 MB. */
const MAX_KEPT = 2500;

let recent = new Map<string, KnownLine>();
let older: ReadonlyMap<string, KnownLine> = new Map();

function keep(text: string, line: KnownLine): void {
  if (recent.size === MAX_KEPT) {
    older = recent;
    recent = new Map();
  }
  recent.set(text, line);
}

function read(text: string): KnownLine {
  const facts = lineFacts(text);
  return { facts, features: ownFeatures(facts) };
}

/** Returns what the shown text of a line is by itself, and what can be seen of it. */
export function knownLine(text: string): KnownLine {
  if (text.length > MAX_KEPT_LENGTH) return read(text);
  const before = recent.get(text);
  if (before !== undefined) return before;
  const line = older.get(text) ?? read(text);
  keep(text, line);
  return line;
}
