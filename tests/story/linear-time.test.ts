import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.ts';

const SIZE = 5000;
const FACTOR = 4;

/** Linear work takes 4 times as long for 4 times the text, quadratic work 16 times. */
const MAX_RATIO = 9;
const TRIES = 3;

/**
 * Less than this is noise of the measurement, in milliseconds. Long lines take less, yet quadratic work
 * on them would show: 50,000 characters make over a thousand million steps.
 */
const MIN_CPU_MS = 20;

const HEADLINE = 'المجلس يقر خطة التشجير\n\n';
const PARAGRAPH =
  'أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل الشمالي وإعادة تأهيل الممرات فيه.\n';

const numbered = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** The processor's own time, which a busy machine changes little: no clock is read. */
function cpuOf(text: string): number {
  const before = process.cpuUsage();
  expect(parseStory(text, 'seed').kind).toBe('story');
  return Math.max(process.cpuUsage(before).user / 1000, MIN_CPU_MS);
}

test.each<readonly [what: string, text: (size: number) => string]>([
  ['paragraphs', (size) => HEADLINE + PARAGRAPH.repeat(size / 4)],
  ['short lines', (size) => HEADLINE + numbered(size, (at) => `سطر رقم ${at}`)],
  [
    'short lines under a colon',
    (size) =>
      `${HEADLINE}${PARAGRAPH}القرى الفائزة بالجوائز:\n${numbered(size, (at) => `قرية نهر كبير${'بدرسعفق'.charAt(at % 7)}${'لمنهو'.charAt(at % 5)}`)}`,
  ],
  ['equal lines', (size) => HEADLINE + 'أهم الأخبار\n'.repeat(size)],
  ['subheads', (size) => HEADLINE + `${PARAGRAPH}\nعنوان فرعي\n\n`.repeat(size / 8)],
  [
    'related headlines',
    (size) => `${HEADLINE}${PARAGRAPH}\nاقرأ أيضا\n${numbered(size, (at) => `خبر آخر رقم ${at}`)}`,
  ],
  ['captions', (size) => HEADLINE + PARAGRAPH + numbered(size, (at) => `صورة ${at} (رويترز)`)],
  [
    'lines that begin alike',
    (size) => HEADLINE + numbered(size, (at) => `رابط: ${'ا'.repeat(48)}${at}`),
  ],
  ['one line', (size) => HEADLINE + 'كلمة '.repeat(size * 10)],
  ['brackets', (size) => HEADLINE + '('.repeat(size * 10)],
  ['spaces', (size) => `${HEADLINE}نص${' '.repeat(size * 20)}نص`],
  [
    'spaces in the caption of a picture',
    (size) => `${HEADLINE}نص\n[صورة: a.jpg | نص${' '.repeat(size * 20)}نص]`,
  ],
  ['names of pictures', (size) => `${HEADLINE}نص [${'[صورة: '.repeat(size * 4)}`],
  ['signs of emphasis', (size) => HEADLINE + '**'.repeat(size * 10)],
  ['emphasis that is not closed', (size) => HEADLINE + '**أ '.repeat(size * 10)],
  ['links that are not closed', (size) => HEADLINE + '[أ](https://'.repeat(size * 4)],
  ['links', (size) => HEADLINE + '[أ](https://b.example) '.repeat(size)],
  [
    'lines with links open',
    (size) => HEADLINE + 'كلمة [أ](https://b.example) ثم [كلمة\n'.repeat(size / 2),
  ],
  ['dashes', (size) => HEADLINE + '- '.repeat(size * 10)],
  ['marks on a letter', (size) => `${HEADLINE}ا${'\u064B'.repeat(size * 20)}`],
  ['ampersands', (size) => HEADLINE + '&a'.repeat(size * 20)],
])('%s: four times the size takes some four times the work', (_, textOf) => {
  const ratios: number[] = [];
  for (let time = 0; time < TRIES && !ratios.some((ratio) => ratio < MAX_RATIO); time += 1)
    ratios.push(cpuOf(textOf(SIZE * FACTOR)) / cpuOf(textOf(SIZE)));
  expect(Math.min(...ratios)).toBeLessThan(MAX_RATIO);
});
