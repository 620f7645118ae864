import {
  MAX_FALSE_COPIES,
  MIN_COPIES_FOUND,
  MIN_RELATED_PRECISION,
  type GradedBy,
} from '../budgets.ts';

/** The figures of a set, by what its labels say. */
export type RelatedFigures =
  | {
      readonly gradedBy: GradedBy;
      readonly scored: number;
      readonly precisionAt3: number;
      readonly ndcgAt3?: number;
    }
  | {
      readonly gradedBy: 'copies';
      readonly pairs: number;
      readonly recall: number;
      readonly falsePairs: number;
      readonly suggestedCopies: number;
    };

/** Returns the bounds that the figures of a set break, a line each. */
export function brokenRelated(figures: RelatedFigures): readonly string[] {
  if (figures.gradedBy === 'copies') {
    const { recall, falsePairs } = figures;
    return [
      ...(recall >= MIN_COPIES_FOUND
        ? []
        : [`copies found: ${recall} is less than ${MIN_COPIES_FOUND}`]),
      ...(falsePairs <= MAX_FALSE_COPIES
        ? []
        : [`false copies: ${falsePairs} is more than ${MAX_FALSE_COPIES}`]),
    ];
  }
  const least = MIN_RELATED_PRECISION[figures.gradedBy];
  return figures.precisionAt3 >= least
    ? []
    : [`precision of the first three: ${figures.precisionAt3} is less than ${least}`];
}
