import type { LexiconEvidence, PlaceEvidence, WordingEvidence } from './feature.ts';

/*
 * A bit for each piece of evidence, so that what is seen of a line is three numbers. The order is the
 * one in which evidence is listed.
 */

/** The bits of what can be seen of a line by itself. */
export const WORDING: Readonly<Record<WordingEvidence, number>> = {
  'any-line': 1 << 0,
  'one-to-three-words': 1 << 1,
  'four-to-seven-words': 1 << 2,
  'eight-to-twelve-words': 1 << 3,
  'thirteen-to-nineteen-words': 1 << 4,
  'twenty-to-twenty-seven-words': 1 << 5,
  'over-twenty-seven-words': 1 << 6,
  'one-or-two-words': 1 << 7,
  'ends-in-stop': 1 << 8,
  'ends-in-question': 1 << 9,
  'ends-in-colon': 1 << 10,
  'ends-in-comma': 1 << 11,
  'ends-open': 1 << 12,
  prose: 1 << 13,
  'begins-with-speech-verb': 1 << 14,
  'leads-into-speech': 1 << 15,
  bullet: 1 << 16,
  numbered: 1 << 17,
  'quoted-whole': 1 << 18,
  'bracketed-whole': 1 << 19,
  'short-but-stopped': 1 << 20,
  address: 1 << 21,
  'no-letters': 1 << 22,
  'many-gaps': 1 << 23,
  verse: 1 << 24,
  'stop-inside': 1 << 25,
};

/** The bits of what the lexicon and the grammars of the head know of a line. */
export const LEXICON: Readonly<Record<LexiconEvidence, number>> = {
  'furniture-label': 1 << 0,
  'list-heading': 1 << 1,
  'desk-label': 1 << 2,
  breadcrumb: 1 << 3,
  field: 1 << 4,
  'share-bar': 1 << 5,
  'page-count': 1 << 6,
  navigation: 1 << 7,
  boilerplate: 1 << 8,
  'boilerplate-again': 1 << 9,
  'related-label': 1 << 10,
  'related-on-the-line': 1 << 11,
  'tag-label': 1 << 12,
  'tags-on-the-line': 1 << 13,
  'byline-cue': 1 << 14,
  'name-known': 1 << 15,
  'name-shape': 1 << 16,
  'agency-alone': 1 << 17,
  'dateline-known': 1 << 18,
  'dateline-shape': 1 << 19,
  date: 1 << 20,
  'caption-known': 1 << 21,
  'caption-shape': 1 << 22,
  'caption-words': 1 << 23,
  'caption-subject': 1 << 24,
  'caption-of-an-event': 1 << 25,
  'picture-file': 1 << 26,
};

/** The bits of what can be seen of a line among the others. */
export const PLACE: Readonly<Record<PlaceEvidence, number>> = {
  'first-line': 1 << 0,
  'before-the-prose': 1 << 1,
  'amid-the-prose': 1 << 2,
  'after-the-prose': 1 << 3,
  'head-goes-on-below': 1 << 4,
  'prose-next': 1 << 5,
  'prose-just-before': 1 << 6,
  'after-a-colon': 1 << 7,
  'value-of-a-field': 1 << 8,
  'above-the-writers-address': 1 << 9,
  'under-a-related-label': 1 << 10,
  'under-a-tag-label': 1 << 11,
  'colon-above-the-headline': 1 << 12,
  'in-the-group-of-the-headline': 1 << 13,
  'under-a-list-heading': 1 << 14,
  'related-label-below': 1 << 15,
  'rhymes-with-a-neighbour': 1 << 16,
  'among-short-lines': 1 << 17,
  'marked-like-its-neighbour': 1 << 18,
  'begins-with-and': 1 << 19,
  'latin-among-arabic': 1 << 20,
  'same-as-its-neighbour': 1 << 21,
  'close-to-the-line-before': 1 << 22,
  'blank-on-both-sides': 1 << 23,
  'said-before': 1 << 24,
  'said-again': 1 << 25,
  'says-an-earlier-line-again': 1 << 26,
  'said-twice-at-once': 1 << 27,
  'title-of-a-later-line': 1 << 28,
  'headline-of-an-earlier-title': 1 << 29,
  'shares-the-words-of-the-lead': 1 << 30,
  'open-where-paragraphs-stop': 1 << 31,
};

/**
 * Takes whether a piece of evidence is there, and its bit; gives the bit or 0. Compiled code knows every
 * bit then, and need not be made again when a rare one is first seen.
 */
export const bitIf = (isThere: boolean, bit: number): number => (isThere ? bit : 0);

/** All that can be seen of a line, as bits of WORDING, LEXICON and PLACE. */
export interface SeenBits {
  readonly wording: number;
  readonly lexicon: number;
  readonly place: number;
}
