import { expect, test } from 'vitest';
import { widthInEm } from '../../../src/arabic/typography/text-width.ts';
import { FIT_SCALE, fitOf } from '../../../src/edition/summaries/headline-fit.ts';
import { HEADLINES } from '../../headlines.ts';

/** How many lines a browser makes of the words at a width, breaking greedily. */
function linesAt(headline: string, width: number): readonly number[] {
  const lines: string[] = [];
  for (const word of headline.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthInEm(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map(widthInEm);
}

const wanted = (width: number) => 1 + [9, 18, 34].filter((limit) => width > limit).length;

test('the scale is geometric: a step leaves about 4% of a column empty', () => {
  FIT_SCALE.slice(1).forEach((width, index) => {
    const before = FIT_SCALE[index] ?? 0;
    expect(width / before).toBeGreaterThan(1.036);
    expect(width / before).toBeLessThan(1.044);
  });
});

/** The ends of the scale are met by the cap and the floor of the type size instead. */
const within = HEADLINES.filter((headline) => fitOf(headline).narrow > 0);

test.each(within)('%s: the planned lines, the widest nearly as wide as its step', (headline) => {
  const planned = FIT_SCALE[fitOf(headline).narrow] ?? 0;
  const lines = linesAt(headline, planned);
  const words = headline.split(' ').length;
  expect(lines).toHaveLength(Math.min(words, wanted(widthInEm(headline))));
  expect(Math.max(...lines) / planned).toBeGreaterThan(0.95);
  expect(Math.max(...lines) / planned).toBeLessThanOrEqual(1);
});

test('a full page takes one line up to 18em, then two', () => {
  const short = 'افتتاح جسر جديد فوق النهر';
  const long = 'افتتاح جسر جديد فوق النهر بعد ثلاث سنوات من العمل المتواصل';
  expect(widthInEm(short)).toBeLessThan(18);
  expect(linesAt(short, FIT_SCALE[fitOf(short).wide] ?? 0)).toHaveLength(1);
  expect(widthInEm(long)).toBeGreaterThan(18);
  expect(linesAt(long, FIT_SCALE[fitOf(long).wide] ?? 0)).toHaveLength(2);
});

test('it does not break at a no-break space', () => {
  expect(fitOf('رئيس\u00a0مجلس\u00a0الإدارة').narrow).toBe(fitOf('رئيس مجلس الإدارة').narrow);
  const bound = 'افتتاح جسر\u00a0جديد\u00a0فوق\u00a0النهر';
  expect(FIT_SCALE[fitOf(bound).narrow]).toBeGreaterThan(
    widthInEm('جسر\u00a0جديد\u00a0فوق\u00a0النهر'),
  );
});

test('the ends of the scale hold what is narrower and wider', () => {
  expect(fitOf('')).toEqual({ narrow: 0, wide: 0 });
  expect(fitOf('لا')).toEqual({ narrow: 0, wide: 0 });
  const last = FIT_SCALE.length - 1;
  expect(fitOf(Array(100).fill('المستشفيات').join(' '))).toEqual({ narrow: last, wide: last });
});

test('a headline is planned as before after thousands of other words', () => {
  const before = fitOf('افتتاح جسر جديد فوق النهر');
  for (let at = 0; at < 5000; at += 1) fitOf(`كلمة${at}`);
  expect(fitOf('افتتاح جسر جديد فوق النهر')).toEqual(before);
});
