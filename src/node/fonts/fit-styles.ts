import { FIT_SCALE } from '../../edition/summaries/headline-fit.ts';
import { LIST_COLUMNS } from '../../edition/summaries/headline-lines.ts';

/** Hardly a headline takes more lines in the widest column of a list. */
const MAX_FEWEST = 5;

/** The digits of a width, as `linesClass` writes them: whole ems, tenths, hundredths. */
const WIDTH_NAMES = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
] as const;

/**
 * Writes `src/reader/styles/fit.css`: a class for each step of the scale, for `FittedHeadline`, and
 * one for each digit of the widths that `linesClass` says.
 */
export function fitStyles(): string {
  const { narrowest, widest } = LIST_COLUMNS;
  const lines = numbers(2, MAX_FEWEST);
  const ems = numbers(Math.floor(narrowest), Math.floor(widest));
  return [
    '/* Made by `npm run fonts` from src/edition/summaries/headline-fit.ts: the widest line of a headline, in em. */',
    ...FIT_SCALE.map((width, step) => rule(`n${step}`, 'n', width)),
    '/* From headline-lines.ts beside it: how many lines a headline takes, and below which widths one more. */',
    ...lines.map((count) => rule(`k${count}`, 'k', count)),
    ...WIDTH_NAMES.flatMap(([whole, tenth, hundredth]) => [
      ...ems.map((em) => rule(`${whole}${em}`, whole, em)),
      ...numbers(1, 9).map((digit) => rule(`${tenth}${digit}`, tenth, digit / 10)),
      ...numbers(1, 9).map((digit) => rule(`${hundredth}${digit}`, hundredth, digit / 100)),
    ]),
    '',
  ].join('\n');
}

const numbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const rule = (className: string, variable: string, value: number): string =>
  `.${className} {\n  --${variable}: ${value};\n}`;
