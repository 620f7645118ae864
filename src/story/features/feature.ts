import type { Target } from '../states.ts';

/** What can be seen of a line by itself. What it speaks for is in `wording-weights.ts`. */
export type WordingEvidence =
  | 'any-line'
  | 'one-or-two-words'
  | 'one-to-three-words'
  | 'four-to-seven-words'
  | 'eight-to-twelve-words'
  | 'thirteen-to-nineteen-words'
  | 'twenty-to-twenty-seven-words'
  | 'over-twenty-seven-words'
  | 'ends-in-stop'
  | 'ends-in-question'
  | 'ends-in-colon'
  | 'ends-in-comma'
  | 'ends-open'
  | 'prose'
  | 'begins-with-speech-verb'
  | 'bullet'
  | 'numbered'
  | 'quoted-whole'
  | 'bracketed-whole'
  | 'short-but-stopped'
  | 'address'
  | 'no-letters'
  | 'many-gaps'
  | 'stop-inside'
  | 'verse'
  | 'leads-into-speech';

/** What the lexicon and the grammars of the head know of a line. Weights in `lexicon-weights.ts`. */
export type LexiconEvidence =
  | 'date'
  | 'furniture-label'
  | 'list-heading'
  | 'desk-label'
  | 'breadcrumb'
  | 'field'
  | 'share-bar'
  | 'page-count'
  | 'navigation'
  | 'boilerplate'
  | 'boilerplate-again'
  | 'related-label'
  | 'related-on-the-line'
  | 'tag-label'
  | 'tags-on-the-line'
  | 'byline-cue'
  | 'name-known'
  | 'name-shape'
  | 'agency-alone'
  | 'dateline-known'
  | 'dateline-shape'
  | 'caption-known'
  | 'caption-shape'
  | 'caption-words'
  | 'caption-subject'
  | 'caption-of-an-event'
  | 'picture-file';

/** What can be seen of a line among the others. What it speaks for is in `place-weights.ts`. */
export type PlaceEvidence =
  | 'said-before'
  | 'said-again'
  | 'said-twice-at-once'
  | 'rhymes-with-a-neighbour'
  | 'same-as-its-neighbour'
  | 'title-of-a-later-line'
  | 'headline-of-an-earlier-title'
  | 'shares-the-words-of-the-lead'
  | 'open-where-paragraphs-stop'
  | 'begins-with-and'
  | 'latin-among-arabic'
  | 'marked-like-its-neighbour'
  | 'first-line'
  | 'before-the-prose'
  | 'amid-the-prose'
  | 'after-the-prose'
  | 'head-goes-on-below'
  | 'prose-next'
  | 'prose-just-before'
  | 'related-label-below'
  | 'under-a-list-heading'
  | 'under-a-tag-label'
  | 'under-a-related-label'
  | 'colon-above-the-headline'
  | 'value-of-a-field'
  | 'above-the-writers-address'
  | 'says-an-earlier-line-again'
  | 'after-a-colon'
  | 'among-short-lines'
  | 'blank-on-both-sides'
  | 'close-to-the-line-before'
  | 'in-the-group-of-the-headline';

/** One thing that can be seen of a line. */
export type Evidence = WordingEvidence | LexiconEvidence | PlaceEvidence;

/** What a piece of evidence speaks for (+) or against (-), and why. */
export interface EvidenceRule {
  readonly because: string;
  readonly weights: Readonly<Partial<Record<Target, number>>>;
}

/** The weights of a kind of evidence. */
export type EvidenceRules<Kind extends Evidence> = Readonly<Record<Kind, EvidenceRule>>;
