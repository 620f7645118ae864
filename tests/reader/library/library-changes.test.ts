import { expect, test } from 'vitest';
import { EMPTY_LIBRARY, type Library } from '../../../src/reader/library/library.ts';
import {
  isSaved,
  merged,
  withoutHistory,
  withoutSaved,
  withOpened,
  withPlace,
  withSaved,
  withHighlight,
  withoutHighlight,
} from '../../../src/reader/library/library-changes.ts';
import { highlight, opened, place, saved } from './sample-library.ts';

const library: Library = {
  saved: [saved('جسر', 20), saved('مطر', 10)],
  opened: [opened('جسر', 30, place(4)), opened('قمح', 5)],
  highlights: [highlight('جسر', 'مفتوح للناس', 10)],
};

test('what is saved stands first, and is saved no more when it is removed', () => {
  const after = withSaved(library, { path: '/story/قمح/', headline: 'قمح' }, 40);
  expect(after.saved.map(({ headline }) => headline)).toEqual(['قمح', 'جسر', 'مطر']);
  expect(isSaved(after, '/story/قمح/')).toBe(true);
  expect(withoutSaved(after, '/story/قمح/')).toEqual(library);
  expect(withSaved(library, saved('مطر', 0), 40).saved).toEqual([
    saved('مطر', 40),
    saved('جسر', 20),
  ]);
});

test('a story keeps nothing of its page but its name', () => {
  const page = { path: '/story/ميناء/', headline: 'ميناء', lang: 'fa', kind: 'story' };
  expect(withSaved(EMPTY_LIBRARY, page, 1).saved).toEqual([
    { path: '/story/ميناء/', headline: 'ميناء', lang: 'fa', savedAt: 1 },
  ]);
});

test('a story that is opened again stands first, with the place where reading stopped', () => {
  const after = withOpened(library, { path: '/story/جسر/', headline: 'جسر جديد' }, 50);
  expect(after.opened[0]).toMatchObject({ headline: 'جسر جديد', openedAt: 50, place: place(4) });
  expect(after.opened).toHaveLength(2);
});

test('a place is kept of a story that is in the history, and of no other', () => {
  const at = place(7, { isEnd: true });
  expect(withPlace(library, '/story/قمح/', at).opened).toEqual([
    opened('جسر', 30, place(4)),
    opened('قمح', 5, at),
  ]);
  expect(withPlace(library, '/story/لا-أحد/', at)).toEqual(library);
});

test('the history has the newest 500 stories', () => {
  const many = Array.from({ length: 500 }, (_, at) => opened(`خبر-${at}`, 1000 - at));
  const last = { path: '/story/آخر/', headline: '' };
  const after = withOpened({ ...EMPTY_LIBRARY, opened: many }, last, 2000);
  expect(after.opened).toHaveLength(500);
  expect(after.opened[0]?.path).toBe('/story/آخر/');
  expect(after.opened.at(-1)?.path).toBe('/story/خبر-498/');
});

test('the history can be cleared, and what is saved stays', () => {
  expect(withoutHistory(library)).toEqual({ ...library, opened: [] });
});

test('two libraries merged have what either has, and of what both have the newer', () => {
  const other: Library = {
    saved: [saved('مطر', 90), saved('نهر', 15)],
    opened: [opened('جسر', 60), opened('قمح', 1, place(2))],
    highlights: [
      { ...highlight('جسر', 'مفتوح للناس', 10), note: 'قديم', changedAt: 9 },
      highlight('مطر', 'هطل أمس', 30),
    ],
  };
  const both: Library = {
    saved: [saved('مطر', 90), saved('جسر', 20), saved('نهر', 15)],
    opened: [opened('جسر', 60, place(4)), opened('قمح', 5, place(2))],
    highlights: [highlight('مطر', 'هطل أمس', 30), highlight('جسر', 'مفتوح للناس', 10)],
  };
  expect(merged(library, other)).toEqual(both);
  expect(merged(other, library)).toEqual(both);
  expect(merged(both, library)).toEqual(both);
});

test('the same words at the same place of a story are highlighted once, with the note that was written last', () => {
  const first = highlight('جسر', 'مفتوح للناس', 10);
  const noted = { ...first, note: 'متى؟', changedAt: 40 };
  const elsewhere = { ...first, prefix: 'وقال إنه', markedAt: 20 };
  const after = withHighlight(withHighlight(library, noted), elsewhere);
  expect(after.highlights).toEqual([elsewhere, noted]);
  expect(withoutHighlight(after, first).highlights).toEqual([elsewhere]);
  expect(merged(after, library).highlights).toEqual([elsewhere, noted]);
});
