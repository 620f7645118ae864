import { FIT_SCALE } from '../../edition/summaries/headline-fit.ts';

/**
 * Writes `src/reader/styles/fit.css`: a class for each step of the scale, for `FittedHeadline`.
 */
export function fitStyles(): string {
  const rules = FIT_SCALE.map((width, step) => `.n${step} {\n  --n: ${width};\n}\n`);
  return `/* Made by \`npm run fonts\` from src/edition/summaries/headline-fit.ts: the widest line of a headline, in em. */\n${rules.join('')}`;
}
