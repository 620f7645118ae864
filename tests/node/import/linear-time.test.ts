import { describe, expect, test } from 'vitest';
import { wordpressItem } from '../../../src/node/import/feeds/wordpress.ts';
import type { XmlElement } from '../../../src/node/import/feeds/xml-element.ts';
import { markdownLines } from '../../../src/node/import/markdown/markdown-lines.ts';

const SIZE = 5000;
const FACTOR = 8;

/** Linear work takes 8 times as long for 8 times the text, quadratic work 64 times. */
const MAX_RATIO = 24;
const TRIES = 3;

/** Less than this is noise of the measurement, in milliseconds. */
const MIN_CPU_MS = 20;

/** The processor's own time, which a busy machine changes little: no clock is read. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return Math.max(process.cpuUsage(before).user / 1000, MIN_CPU_MS);
}

/** How many times the work of one size that of eight is: the best of some tries. */
function growthOf(read: (text: string) => unknown, unit: string): number {
  const ratios: number[] = [];
  for (let time = 0; time < TRIES && !ratios.some((ratio) => ratio < MAX_RATIO); time += 1)
    ratios.push(
      cpuOf(() => read(unit.repeat(SIZE * FACTOR))) / cpuOf(() => read(unit.repeat(SIZE))),
    );
  return Math.min(...ratios);
}

const childOf = (name: string, text: string): XmlElement => ({
  name,
  attributes: {},
  children: [text],
  line: 1,
});

const post = (content: string): XmlElement => ({
  ...childOf('item', ''),
  children: [childOf('title', 'خبر'), childOf('content:encoded', content)],
});

describe('eight times the size takes some eight times the work', () => {
  test.each([
    '**a ',
    '_a ',
    '`',
    '![a ',
    '[^a',
    '[a](',
    '<!-- ',
    '{% comment %}',
    '{{/* ',
    '# ',
    ' ',
  ])('for Markdown of many "%s"', (unit) =>
    expect(growthOf((text) => markdownLines(`نص\n#${text}x`), unit)).toBeLessThan(MAX_RATIO),
  );

  test.each(['[caption a]x ', '[caption ', '<!-- wp:a ', '[gallery ', '\n '])(
    'for a post of many "%s"',
    (unit) => {
      const read = (text: string) => wordpressItem(post(text), new Map(), new Map(), null);
      expect(growthOf(read, unit)).toBeLessThan(MAX_RATIO);
    },
  );
});
