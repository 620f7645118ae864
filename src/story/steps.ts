import type { Target } from './states.ts';

interface Step {
  readonly from: Target | 'start';
  readonly to: Target | 'end';
  readonly weight: number;
  readonly because: string;
}

/** How much one line's state speaks for the next one's. */
export const STEPS: readonly Step[] = [
  { from: 'start', to: 'body', weight: -8, because: 'a seed begins with its headline' },
  { from: 'start', to: 'tail', weight: -30, because: 'a seed begins with its headline' },
  { from: 'headline', to: 'body', weight: 0, because: 'the body may follow at once' },
  { from: 'related-label', to: 'related', weight: 3, because: 'a label stands over its headlines' },
  { from: 'related', to: 'related', weight: 1, because: 'related headlines come together' },
  {
    from: 'tail:furniture',
    to: 'tail:related',
    weight: -2,
    because: 'under «الأكثر قراءة» stand other stories',
  },
  { from: 'subhead', to: 'subhead', weight: -3, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'tail', weight: -6, because: 'a subhead stands over text' },
  { from: 'subhead', to: 'end', weight: -6, because: 'a subhead stands over text' },
  { from: 'list-item', to: 'list-item', weight: 1.5, because: 'items come together' },
  { from: 'quote', to: 'quote', weight: 1.5, because: 'verses come together' },
  { from: 'top', to: 'body', weight: -12, because: 'the headline stands before the body' },
  { from: 'top', to: 'tail', weight: -30, because: 'the headline stands before the rest' },
];
