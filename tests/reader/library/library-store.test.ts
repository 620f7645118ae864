import { expect, test, vi } from 'vitest';
import { EMPTY_LIBRARY, type Library } from '../../../src/reader/library/library.ts';
import { withSaved } from '../../../src/reader/library/library-changes.ts';
import { createLibraryStore } from '../../../src/reader/library/library-store.ts';
import { failingDatabase, memoryDatabase } from './memory-database.ts';
import { saved } from './sample-library.ts';

const save = (library: Library): Library => withSaved(library, saved('جسر', 0), 20);

test('nothing is known until the library is read', async () => {
  const store = createLibraryStore(memoryDatabase(save(EMPTY_LIBRARY)), () => {});
  expect(store.current()).toEqual({ isRead: false, library: EMPTY_LIBRARY, trouble: null });
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  await store.refresh();
  expect(listener).toHaveBeenCalledOnce();
  expect(store.current()).toMatchObject({ isRead: true, library: { saved: [saved('جسر', 20)] } });
});

test('a change is kept, and other tabs are told', async () => {
  const tell = vi.fn<() => void>();
  const store = createLibraryStore(memoryDatabase(EMPTY_LIBRARY), tell);
  expect(await store.change(save)).toBeNull();
  expect(tell).toHaveBeenCalledOnce();
  await store.refresh();
  expect(store.current().library.saved).toEqual([saved('جسر', 20)]);
});

test.each([
  ['SecurityError', 'forbidden'],
  ['InvalidStateError', 'forbidden'],
  ['QuotaExceededError', 'full'],
] as const)(
  'after %s a change lasts as long as the page, and nothing is thrown',
  async (name, trouble) => {
    const tell = vi.fn<() => void>();
    const store = createLibraryStore(failingDatabase(name), tell);
    await store.refresh();
    expect(store.current()).toEqual({ isRead: true, library: EMPTY_LIBRARY, trouble });
    expect(await store.change(save)).toBe(trouble);
    expect(store.current().library.saved).toEqual([saved('جسر', 20)]);
    expect(tell).not.toHaveBeenCalled();
  },
);
