import { describe, expect, test } from 'vitest';
import type { ArrangedStory } from '../../../src/edition/edition.ts';
import {
  evenRow,
  headsHeight,
  headsWithin,
  inRows,
  MAX_HOLE,
} from '../../../src/edition/front/columns.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

const TEXT =
  'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين، مع حافلات ليلية للطلاب وركن هادئ لمن يدرسون بعد العمل.';

const storiesOf = (...headlines: readonly string[]): readonly ArrangedStory[] =>
  editionOf(
    headlines.map((headline, at) =>
      makeStory(String(99 - at), {
        headline,
        sections: [
          { subhead: null, blocks: [{ kind: 'paragraph', text: TEXT.repeat(3), line: 1 }] },
        ],
      }),
    ),
  ).stories;

const shape = { width: 373, isBig: false, hasDesk: true };
const LONG = 'المكتبات العامة تفتح أبوابها حتى منتصف الليل في موسم الامتحانات وتدعو الطلاب';

describe('stories in a row', () => {
  const { columns, hole } = evenRow(storiesOf('سوق المدينة', LONG), shape);
  const [short, long] = columns.map(({ stories: [story] }) => story?.lines ?? 0);

  test('end together: a shorter headline has more of its summary', () => {
    expect(hole).toBeLessThanOrEqual(MAX_HOLE);
    expect(short).toBe((long ?? 0) + 2);
  });

  test('have summaries of four lines and more', () => {
    expect(long).toBeGreaterThanOrEqual(4);
  });
});

test('a list of headlines has as many as fit a height', () => {
  const stories = storiesOf('سوق', LONG, 'قطار');
  const height = headsHeight(stories.slice(0, 2), 373);
  expect(headsWithin(stories, 373, height)).toEqual(stories.slice(0, 2));
  expect(headsWithin(stories, 373, height - 1)).toEqual(stories.slice(0, 1));
  expect(headsWithin(stories, 373, 1000)).toEqual(stories);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  '%i stories stand in rows, none lost',
  (count) => {
    const items = Array.from({ length: count }, (_, at) => at);
    const rows = inRows(items);
    expect(rows.flat()).toEqual(items);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(4);
  },
);
