import { FIT_SCALE } from '../../edition/summaries/headline-fit.ts';
import { classRule } from './class-rule.ts';

/** Writes `src/reader/styles/fit.css`: a class for each step of the scale, for `FittedHeadline`. */
export const fitStyles = (): string =>
  [
    '/* Made by `npm run fonts` from src/edition/summaries/headline-fit.ts: the widest line of a headline, in em. */',
    ...FIT_SCALE.map((width, step) => classRule(`n${step}`, 'n', width)),
    '',
  ].join('\n');
