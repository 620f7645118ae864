import { FIRST_WIDE_STEP, FIT_SCALE } from '../edition/fit.ts';

/**
 * Writes `src/reader/styles/fit.css`: a class for each step of the scale, `n` for the measure in a
 * column and `v` for the full page's.
 */
export function fitStyles(): string {
  const narrow = FIT_SCALE.map((width, step) => rule('n', step, width));
  const wide = FIT_SCALE.map((width, step) => rule('v', step, width)).slice(FIRST_WIDE_STEP);
  return `/* Made by \`npm run fonts\` from src/edition/fit.ts: the widest line of a headline, in em. */\n${[...narrow, ...wide].join('')}`;
}

function rule(name: 'n' | 'v', step: number, width: number): string {
  return `.${name}${step} {\n  --${name}: ${width};\n}\n`;
}
