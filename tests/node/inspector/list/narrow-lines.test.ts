import { expect, test } from 'vitest';
import { NarrowLines } from '../../../../src/node/inspector/list/narrow-lines.ts';
import { readSeed } from '../../../../src/story/read-seed.ts';

const bytes = new TextEncoder().encode(
  'المجلس يقر خطة التشجير\nسامي حسن\nالمدينة الشمالية\n\nقال المجلس إن الخطة تبدأ في الربيع المقبل.\n',
);

test('the lines of a story are counted once, and are not known when there is no time', () => {
  const reading = readSeed(bytes, 'خبر');
  if (reading.kind !== 'story') throw new Error('The seed is a story.');
  const { story } = reading;
  const narrowLines = new NarrowLines();
  let looks = 0;
  const seeds = [{ story, bytes: () => ((looks += 1), bytes) }];
  narrowLines.count(seeds, -1);
  expect([narrowLines.of(story), looks]).toEqual([null, 0]);
  narrowLines.count(seeds);
  narrowLines.count(seeds);
  expect(looks).toBe(1);
  expect(narrowLines.of(story)).toBeGreaterThan(0);
});
