import type { Target } from './states.ts';

/** What can be seen of a line by itself. What it speaks for is in `wording-weights.ts`. */
export type WordingEvidence =
  | 'any-line'
  | 'one-to-three-words'
  | 'four-to-seven-words'
  | 'eight-to-twelve-words'
  | 'thirteen-to-twenty-words'
  | 'over-twenty-words'
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
  | 'mostly-latin'
  | 'address'
  | 'no-letters'
  | 'date'
  | 'furniture-label'
  | 'desk-label'
  | 'related-label'
  | 'related-on-the-line'
  | 'tag-label'
  | 'tags-on-the-line'
  | 'byline-cue'
  | 'name-alone'
  | 'dateline-known'
  | 'dateline-shape'
  | 'caption-known'
  | 'caption-shape';

/** What can be seen of a line among the others. What it speaks for is in `place-weights.ts`. */
export type PlaceEvidence =
  | 'said-before'
  | 'said-again'
  | 'title-of-a-later-line'
  | 'headline-of-an-earlier-title'
  | 'first-line'
  | 'before-the-prose'
  | 'amid-the-prose'
  | 'after-the-prose'
  | 'prose-next'
  | 'prose-just-before'
  | 'blank-on-both-sides'
  | 'blank-before-only'
  | 'close-to-the-line-before';

/** One thing that can be seen of a line. */
export type Evidence = WordingEvidence | PlaceEvidence;

/** What a piece of evidence speaks for (+) or against (-), and why. */
export interface EvidenceRule {
  readonly because: string;
  readonly weights: Readonly<Partial<Record<Target, number>>>;
}
