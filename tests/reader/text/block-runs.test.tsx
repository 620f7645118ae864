import { expect, test } from 'vitest';
import { blockRuns } from '../../../src/reader/text/block-runs.ts';

const item = (text: string) => ({ kind: 'list-item' as const, text });
const numbered = (number: number, text: string) => ({ ...item(text), number });

test('blockRuns gathers neighbours of one kind', () => {
  expect(blockRuns(['a', item('b'), item('c'), 'd'])).toEqual([
    { kind: 'paragraph', start: 0, texts: [{ text: 'a' }] },
    { kind: 'list', start: 1, texts: [item('b'), item('c')] },
    { kind: 'paragraph', start: 3, texts: [{ text: 'd' }] },
  ]);
});

test('blockRuns keeps numbered items apart from others, with their numbers', () => {
  expect(blockRuns([item('a'), numbered(3, 'b'), numbered(4, 'c')])).toEqual([
    { kind: 'list', start: 0, texts: [item('a')] },
    { kind: 'numbered-list', start: 1, texts: [numbered(3, 'b'), numbered(4, 'c')] },
  ]);
});

test('blockRuns parts the stanzas of a poem', () => {
  const verse = (text: string) => ({ kind: 'quote' as const, text });
  const opening = { ...verse('c'), opens: true as const };
  expect(blockRuns([verse('a'), verse('b'), opening, verse('d')])).toEqual([
    { kind: 'quote', start: 0, texts: [verse('a'), verse('b')] },
    { kind: 'quote', start: 2, texts: [opening, verse('d')] },
  ]);
});
