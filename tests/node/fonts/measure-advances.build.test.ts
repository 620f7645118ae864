import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fitStyles } from '../../../src/node/fonts/fit-styles.ts';
import { lineStyles } from '../../../src/node/fonts/line-styles.ts';
import { measureAdvances } from '../../../src/node/fonts/measure-advances.ts';
import { FITTED_FACES, openFace } from '../../../src/node/fonts/write-fonts.ts';
import { subsetFonts } from '../../../src/node/fonts/subset-fonts.ts';
import { FIT_SCALE } from '../../../src/edition/summaries/headline-fit.ts';

const committed = (path: string) =>
  readFile(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

test.each(['headline', 'nameplate'] as const)(
  'the committed tables of the %s are what the font measures',
  async (name) => {
    const { file, generated } = FITTED_FACES[name];
    const measured = measureAdvances(await openFace(await subsetFonts(), name), generated);
    expect(await committed(`arabic/typography/${file}`)).toBe(measured);
  },
  60_000,
);

test('the committed classes are those of the scale', async () => {
  const styles = await committed('reader/styles/fit.css');
  expect(styles).toBe(fitStyles());
  const widths = [...styles.matchAll(/\.n(\d+) \{\s*--n: ([\d.]+);/g)].map(([, step, width]) => [
    Number(step),
    Number(width),
  ]);
  expect(widths).toEqual(FIT_SCALE.map((width, step) => [step, width]));
});

test('the committed classes of lines are those of the columns of lists', async () => {
  expect(await committed('reader/styles/lines.css')).toBe(lineStyles());
});
