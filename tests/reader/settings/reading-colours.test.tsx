import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOn } from '../../../src/node/newspaper/contrast.ts';
import { PAPERS, type Theme } from '../../../src/reader/settings/settings.ts';

const sheet = readFileSync('src/reader/settings/reading.css', 'utf8');
const tokens = readFileSync('src/reader/styles/tokens.css', 'utf8');

/** The colours that the rules of a selector set, the later ones over the earlier. */
function coloursOf(selector: string, styles: string): ReadonlyMap<string, string> {
  const rules = styles.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const bodies = [...rules].flatMap(([, selectors = '', body = '']) =>
    selectors.split(/[,\s]+/).includes(selector) ? [body] : [],
  );
  const colours = [...bodies.join('').matchAll(/--(\w+): (#[\da-f]+);/g)];
  const six = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[\da-f]/g, '$&$&') : hex);
  return new Map(colours.map(([, name = '', hex = '']) => [name, six(hex)]));
}

const THEMES: readonly Theme[] = ['light', 'sepia', 'dark', 'black'];

describe.each(THEMES)('the theme %s', (theme) => {
  const colours = coloursOf(`.${theme}`, sheet);
  const colour = (name: string) => colours.get(name) ?? 'missing';

  test('has the paper that the frame of the window is coloured with', () => {
    expect(colour('paper')).toBe(PAPERS[theme]);
  });

  test.each(['ink', 'soft', 'accent'])('has words in %s at 4.5 to 1 or better', (name) => {
    expect(contrastOn(theme, colour(name))).toBeGreaterThanOrEqual(4.5);
  });

  test('has the edges of controls at 3 to 1 or better', () => {
    expect(contrastOn(theme, colour('edge'))).toBeGreaterThanOrEqual(3);
  });

  test('marks what was looked for without hiding it: the mark is nearer to the paper than to the ink', () => {
    const [mark, ink] = [contrastOn(theme, colour('mark')), contrastOn(theme, colour('ink'))];
    expect(ink / mark).toBeGreaterThanOrEqual(7);
  });
});

test('the chosen light and dark are those of the device', () => {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  for (const [name, hex] of coloursOf(':root', light))
    expect([name, coloursOf('.light', sheet).get(name)]).toEqual([name, hex]);
  const [ofDevice = ''] = dark.split('@media print');
  for (const [name, hex] of coloursOf(':root', ofDevice))
    expect([name, coloursOf('.dark', sheet).get(name)]).toEqual([name, hex]);
});
