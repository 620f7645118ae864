import { expect, test } from 'vitest';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

function openedColumn(paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, line: 1 }));
  const front = pagesOf([makeStory('a', { sections: [{ subhead: null, blocks }] })]).get('/');
  return front?.kind === 'front' ? (front.columns[0]?.paragraphs ?? []) : [];
}

test('a column of the only story holds paragraphs up to the one that makes it long enough', () => {
  const long = 'ط'.repeat(300);
  expect(openedColumn(['ملخص', long, long, long])).toEqual([long, long]);
});

test('a story of a hundred thousand paragraphs is opened like any other', () => {
  expect(openedColumn(Array.from({ length: 100_000 }, () => 'نص'))).toHaveLength(220);
});
