import { fold } from '../../arabic/text/fold.ts';
import { TAG_LABELS, TAG_LABELS_WITHOUT_COLON } from '../../arabic/lexicon/tag-labels.ts';
import { alternation } from './alternation.ts';

const LABEL_WITHIN = 60;
const LONGEST_LABEL = 30;
const LABEL_WITH_COLON = /^([^:：]{2,30})[:：]\s*/u;
const LABEL_WITHOUT_COLON = new RegExp(`^(?:${alternation(TAG_LABELS_WITHOUT_COLON)})\\s+`, 'u');

/** Returns the length of the label before keywords («الكلمات المفتاحية: …») in a shown text, or 0. */
export function tagLabelLength(text: string): number {
  const hasColon = /[:：]/.test(text.slice(0, LONGEST_LABEL + 1));
  const found = hasColon ? LABEL_WITH_COLON.exec(text.slice(0, LABEL_WITHIN)) : null;
  if (found !== null && TAG_LABELS.has(fold(found[1] ?? ''))) return found[0].length;
  return LABEL_WITHOUT_COLON.exec(text)?.[0].length ?? 0;
}

/** Two keywords or more, each with its sign, and nothing else. */
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*){2,}$/u;
const LONGEST_HASHTAGS = 200;

/** Tells whether a shown text is keywords alone, each with «#» before it. */
export const isHashtags = (text: string): boolean =>
  text.startsWith('#') && text.length <= LONGEST_HASHTAGS && HASHTAGS.test(text);

/** Returns the keywords in the shown text of a line of keywords. */
export function tagsOf(text: string): readonly string[] {
  return text
    .slice(tagLabelLength(text))
    .split(/\s*[،,؛;|#•]\s*/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
