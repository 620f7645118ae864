import { LIST_COLUMNS } from '../../edition/summaries/headline-lines.ts';
import { classRule } from './class-rule.ts';

/** Hardly a headline takes more lines in the widest column of a list. */
const MAX_FEWEST = 5;

/** The digits of a width, as `linesClass` writes them: whole ems, tenths, hundredths. */
const WIDTH_NAMES = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
] as const;

/**
 * Writes `src/reader/styles/lines.css`: a class for each number of lines, and one for each digit of the
 * widths that `linesClass` says.
 */
export function lineStyles(): string {
  const { narrowest, widest } = LIST_COLUMNS;
  const lines = numbers(2, MAX_FEWEST);
  const ems = numbers(Math.floor(narrowest), Math.floor(widest));
  return [
    '/* Made by `npm run fonts` from src/edition/summaries/headline-lines.ts: how many lines a headline takes, and below which widths one more. */',
    ...lines.map((count) => classRule(`k${count}`, 'k', count)),
    ...WIDTH_NAMES.flatMap(([whole, tenth, hundredth]) => [
      ...ems.map((em) => classRule(`${whole}${em}`, whole, em)),
      ...numbers(1, 9).map((digit) => classRule(`${tenth}${digit}`, tenth, digit / 10)),
      ...numbers(1, 9).map((digit) => classRule(`${hundredth}${digit}`, hundredth, digit / 100)),
    ]),
    '',
  ].join('\n');
}

const numbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
