import type { Target } from '../states.ts';

/** How much one line's state speaks for the next one's. */
export interface Transition {
  readonly from: Target | 'start';
  readonly to: Target | 'end';
  readonly weight: number;
  readonly because: string;
}

/** The transitions that speak for or against themselves; every other one costs nothing. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'start', to: 'body', weight: -14, because: 'a seed begins with its headline' },
  { from: 'start', to: 'head:dateline', weight: -10, because: 'a seed begins with its headline' },
  { from: 'start', to: 'head:byline', weight: -14, because: 'a seed begins with its headline' },
  { from: 'start', to: 'head:date', weight: -12, because: 'a seed begins with its headline' },
  { from: 'start', to: 'tail', weight: -40, because: 'a seed begins with its headline' },
  { from: 'top', to: 'body', weight: -14, because: 'the headline stands before the body' },
  { from: 'top', to: 'tail', weight: -40, because: 'the headline stands before the rest' },
  { from: 'dateline', to: 'dateline', weight: -6, because: 'a story has one dateline' },
  { from: 'byline', to: 'byline', weight: -4, because: 'a story has one byline' },
  { from: 'dateline', to: 'byline', weight: -3, because: 'the dateline names its writer' },
  { from: 'byline', to: 'dateline', weight: -2, because: 'the dateline names its writer' },
  { from: 'standfirst', to: 'standfirst', weight: -3, because: 'a story has one standfirst' },
  { from: 'related-label', to: 'related', weight: 5, because: 'a label stands over its headlines' },
  { from: 'related', to: 'related', weight: 1.5, because: 'related headlines come together' },
  { from: 'related', to: 'date', weight: 3, because: 'lists print the date of each headline' },
  {
    from: 'body:date',
    to: 'body:related',
    weight: 4,
    because: 'lists print the date of each headline',
  },
  { from: 'tail:date', to: 'related', weight: 1, because: 'lists print the date of each headline' },
  { from: 'tail:furniture', to: 'related', weight: -2.5, because: 'related headlines come first' },
  {
    from: 'head',
    to: 'body:subhead',
    weight: -2,
    because: 'the opening of a story has no subhead',
  },
  { from: 'headline', to: 'byline', weight: 1, because: 'the byline stands near the headline' },
  { from: 'repeat', to: 'byline', weight: 1, because: 'the byline stands near the headline' },
  { from: 'caption', to: 'byline', weight: 1, because: 'the byline stands near the headline' },
  { from: 'subhead', to: 'subhead', weight: -3, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'tail', weight: -6, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'end', weight: -8, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'related', weight: -3, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'separator', weight: -2, because: 'a subhead stands over text' },
  { from: 'list-item', to: 'list-item', weight: 2, because: 'items come together' },
  { from: 'paragraph', to: 'quote', weight: -2, because: 'a quote alone is rare' },
  { from: 'list-item', to: 'quote', weight: -2.5, because: 'a quote alone is rare' },
  { from: 'subhead', to: 'quote', weight: -2, because: 'a subhead stands over text' },
  { from: 'quote', to: 'related', weight: -3, because: 'verse goes on, or text follows it' },
  { from: 'quote', to: 'quote', weight: 2.5, because: 'verses come together' },
  {
    from: 'tail:caption',
    to: 'tail:caption',
    weight: 1.5,
    because: 'captions printed at the end come together',
  },
  { from: 'tags', to: 'tags', weight: 2, because: 'keywords come together' },
];
