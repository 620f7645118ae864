import { expect, test } from 'vitest';
import { EMPTY_LIBRARY } from '../../../src/reader/library/library.ts';
import { createLibraryStore } from '../../../src/reader/library/library-store.ts';
import { keepHighlights } from '../../../src/reader/saved/keep-highlights.ts';
import { failingDatabase, memoryDatabase } from '../library/memory-database.ts';
import { highlight } from '../library/sample-library.ts';

const passage = highlight('جسر', 'مفتوح للناس', 10);

const storeOver = (database = memoryDatabase(EMPTY_LIBRARY)) =>
  keepHighlights(
    createLibraryStore(database, () => {}),
    () => 99,
  );

test('a passage is highlighted, noted and removed', async () => {
  const store = storeOver();
  expect(await store.read()).toEqual([]);
  expect(await store.add(passage)).toBe('ظُلّل المقطع، وتجده في «المحفوظات»');
  expect(await store.writeNote(passage, 'متى؟')).toBe('حُفظت الملاحظة');
  const noted = { ...passage, note: 'متى؟', changedAt: 99 };
  expect(store.current()).toEqual([noted]);
  expect(await store.remove(noted)).toBe('أُزيل التظليل');
  expect(store.current()).toEqual([]);
});

test('what is highlighted a second time keeps its note', async () => {
  const noted = { ...passage, note: 'متى؟' };
  const store = storeOver(memoryDatabase({ ...EMPTY_LIBRARY, highlights: [noted] }));
  await store.add(passage);
  expect(store.current()).toEqual([noted]);
});

test('whether its story has it still is kept, and of what another tab has removed nothing', async () => {
  const store = storeOver();
  await store.add(passage);
  await store.keepGone(passage, true);
  expect(store.current()[0]?.isGone).toBe(true);
  await store.keepGone(passage, false);
  expect(store.current()[0]?.isGone).toBeUndefined();
  await store.remove(passage);
  await store.keepGone(passage, true);
  expect(store.current()).toEqual([]);
});

test('a passage as long as a book is not kept', async () => {
  const store = storeOver();
  expect(await store.add({ ...passage, exact: 'ا'.repeat(5001) })).toBe('المقطع أطول من أن يُظلَّل');
  expect(store.current()).toEqual([]);
});

test('a device that is full says so, and the passage lasts as long as the page', async () => {
  const store = storeOver(failingDatabase('QuotaExceededError'));
  expect(await store.add(passage)).toMatch(/^لا مكان على هذا الجهاز/u);
  expect(store.current()).toEqual([passage]);
});

test('an address names a passage', () => {
  const store = storeOver();
  expect(store.isNamed('#highlight-a', passage)).toBe(true);
  expect(store.isNamed('#highlight-b', passage)).toBe(false);
});
