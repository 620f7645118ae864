import { expect, test } from 'vitest';
import { Doubts } from '../../../../src/node/inspector/list/doubts.ts';
import { readSeed } from '../../../../src/story/read-seed.ts';

const bytes = new TextEncoder().encode(
  'المجلس يقر خطة التشجير\nسامي حسن\nالمدينة الشمالية\n\nقال المجلس إن الخطة تبدأ في الربيع المقبل.\n',
);

test('a story is weighed once, and not when there is no time', () => {
  const reading = readSeed(bytes, 'خبر');
  if (reading.kind !== 'story') throw new Error('The seed is a story.');
  const { story } = reading;
  const doubts = new Doubts();
  let looks = 0;
  const seeds = [{ story, bytes: () => ((looks += 1), bytes) }];
  doubts.weigh(seeds, -1);
  expect([doubts.of(story), looks]).toEqual([0, 0]);
  doubts.weigh(seeds);
  doubts.weigh(seeds);
  expect(looks).toBe(1);
  expect(doubts.of(story)).toBeGreaterThan(0);
});
