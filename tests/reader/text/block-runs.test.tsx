import { expect, test } from 'vitest';
import { blockRuns } from '../../../src/reader/text/block-runs.ts';

test('blockRuns gathers neighbours of one kind', () => {
  const item = (text: string) => ({ kind: 'list-item' as const, text });
  expect(blockRuns(['a', item('b'), item('c'), 'd'])).toEqual([
    { kind: 'paragraph', start: 0, texts: ['a'] },
    { kind: 'list-item', start: 1, texts: ['b', 'c'] },
    { kind: 'paragraph', start: 3, texts: ['d'] },
  ]);
});
