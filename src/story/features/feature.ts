/** What can be seen of a line by itself. */
export const WORDING_FEATURES = [
  'any-line',
  'one-to-three-words',
  'four-to-seven-words',
  'eight-to-twelve-words',
  'thirteen-to-nineteen-words',
  'twenty-to-twenty-seven-words',
  'over-twenty-seven-words',
  'one-or-two-words',
  'ends-in-stop',
  'ends-in-question',
  'ends-in-colon',
  'ends-in-comma',
  'ends-open',
  'prose',
  'begins-with-speech-verb',
  'leads-into-speech',
  'bullet',
  'numbered',
  'quoted-whole',
  'bracketed-whole',
  'short-but-stopped',
  'address',
  'no-letters',
  'many-gaps',
  'verse',
  'stop-inside',
] as const;

/** What the lexicon and the recognizers know of a line. */
export const LEXICON_FEATURES = [
  'furniture-label',
  'list-heading',
  'desk-label',
  'breadcrumb',
  'field',
  'share-bar',
  'page-count',
  'navigation',
  'boilerplate',
  'boilerplate-again',
  'related-label',
  'related-on-the-line',
  'tag-label',
  'tags-on-the-line',
  'byline-cue',
  'name-known',
  'name-shape',
  'agency-alone',
  'dateline-known',
  'dateline-shape',
  'date',
  'caption-known',
  'caption-shape',
  'caption-words',
  'caption-subject',
  'caption-of-an-event',
  'picture-file',
] as const;

/** What can be seen of a line among the others. */
export const POSITION_FEATURES = [
  'first-line',
  'before-the-prose',
  'amid-the-prose',
  'after-the-prose',
  'head-goes-on-below',
  'prose-next',
  'prose-just-before',
  'after-a-colon',
  'value-of-a-field',
  'above-the-writers-address',
  'under-a-related-label',
  'under-a-tag-label',
  'colon-above-the-headline',
  'in-the-group-of-the-headline',
  'under-a-list-heading',
  'related-label-below',
  'rhymes-with-a-neighbour',
  'among-short-lines',
  'marked-like-its-neighbour',
  'begins-with-and',
  'latin-among-arabic',
  'same-as-its-neighbour',
  'close-to-the-line-before',
  'blank-on-both-sides',
  'said-before',
  'said-again',
  'says-an-earlier-line-again',
  'said-twice-at-once',
  'title-of-a-later-line',
  'headline-of-an-earlier-title',
  'shares-the-words-of-the-lead',
  'open-where-paragraphs-stop',
] as const;

export type WordingFeature = (typeof WORDING_FEATURES)[number];
export type LexiconFeature = (typeof LEXICON_FEATURES)[number];
export type PositionFeature = (typeof POSITION_FEATURES)[number];

/** One thing that can be seen of a line. What it speaks for stands in `labelling/weights/`. */
export type Feature = WordingFeature | LexiconFeature | PositionFeature;

/** All features, in the order in which they are listed. */
export const FEATURES: readonly Feature[] = [
  ...WORDING_FEATURES,
  ...LEXICON_FEATURES,
  ...POSITION_FEATURES,
];
