import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../src/reader/library/database.ts';
import { EMPTY_LIBRARY, type Library } from '../../../src/reader/library/library.ts';
import { libraryFile } from '../../../src/reader/library/library-file.ts';
import { createLibraryStore } from '../../../src/reader/library/library-store.ts';
import { LibraryContext } from '../../../src/reader/library/use-library.ts';
import { SavedView } from '../../../src/reader/saved/saved-view.tsx';
import { failingDatabase, memoryDatabase } from '../library/memory-database.ts';
import { highlight, opened, place, saved } from '../library/sample-library.ts';

async function show(database: LibraryDatabase) {
  const store = createLibraryStore(database, () => {});
  await store.refresh();
  render(
    <MemoryRouter>
      <LibraryContext value={store}>
        <SavedView />
      </LibraryContext>
    </MemoryRouter>,
  );
  return store;
}

const showKept = (kept: Partial<Library>) => show(memoryDatabase({ ...EMPTY_LIBRARY, ...kept }));

const links = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body)
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

test('where nothing is kept, the page says how something comes there', async () => {
  await showKept({});
  expect(screen.getByRole('heading', { name: 'لا شيء محفوظ حتى الآن' })).toBeVisible();
  expect(screen.getByText(/زر «حفظ» بين أدوات كل خبر/u)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button', { name: 'مسح السجل' })).toBeNull();
});

test('saved stories stand there, the newest first; one that is removed can come back', async () => {
  const store = await showKept({ saved: [saved('جسر', 20), saved('مطر', 10)] });
  expect(links('أخبار محفوظة')).toEqual(['جسر', 'مطر']);
  await userEvent.click(screen.getByRole('button', { name: 'إزالة: جسر' }));
  expect(store.current().library.saved).toEqual([saved('مطر', 10)]);
  expect(links('أخبار محفوظة')).toEqual(['جسر', 'مطر']);
  expect(screen.getByText('أُزيل الخبر من المحفوظات')).toBeVisible();
  const undo = screen.getByRole('button', { name: 'تراجع: جسر' });
  expect(undo).toHaveFocus();
  await userEvent.click(undo);
  expect(store.current().library.saved).toEqual([saved('جسر', 20), saved('مطر', 10)]);
});

test('stories that were not read to their end say what is left of them', async () => {
  const finished = opened('نهر', 5, place(9, { isEnd: true }));
  await showKept({ opened: [opened('جسر', 30, place(4)), opened('قمح', 20), finished] });
  expect(links('متابعة القراءة')).toEqual(['جسر']);
  expect(screen.getByText('بقيت دقيقتان')).toBeVisible();
});

test('highlighted passages stand below their stories, and open them there; one that is removed can come back', async () => {
  const noted = { ...highlight('جسر', 'مفتوح للناس', 30), note: 'منذ متى؟' };
  // Its story had another headline then.
  const before = { ...highlight('جسر', 'انتهى العمل', 10), headline: 'الجسر القديم' };
  const gone = { ...before, isGone: true as const };
  const other = highlight('مطر', 'هطل أمس', 20);
  const store = await showKept({ highlights: [noted, other, gone] });
  expect(links('مقاطع مظللة')).toEqual(['جسر', 'مفتوح للناس', 'مطر', 'هطل أمس']);
  expect(screen.getByRole('link', { name: 'مفتوح للناس' })).toHaveAttribute(
    'href',
    '/story/جسر/#highlight-u',
  );
  expect(screen.getByText('منذ متى؟')).toBeVisible();
  expect(screen.getByText('انتهى العمل')).toBeVisible();
  expect(screen.getByText('لم يعد هذا المقطع في الخبر.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'لا شيء محفوظ حتى الآن' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'إزالة: هطل أمس' }));
  expect(store.current().library.highlights).toEqual([noted, gone]);
  const undo = screen.getByRole('button', { name: 'تراجع: هطل أمس' });
  expect(undo).toHaveFocus();
  await userEvent.click(undo);
  expect(store.current().library.highlights).toEqual([noted, other, gone]);
});

test('the history can be cleared, and comes back', async () => {
  const store = await showKept({ opened: [opened('جسر', 30, place(4)), opened('قمح', 20)] });
  expect(links('أخبار فُتحت')).toEqual(['جسر', 'قمح']);
  await userEvent.click(screen.getByRole('button', { name: 'مسح السجل' }));
  expect(store.current().library.opened).toEqual([]);
  expect(screen.queryByRole('heading', { name: 'متابعة القراءة' })).toBeNull();
  expect(screen.getByText('مُسح السجل.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'تراجع' }));
  expect(links('أخبار فُتحت')).toEqual(['جسر', 'قمح']);
});

const addFile = async (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('Nothing takes a file.');
  await userEvent.upload(input, new File([text], 'x.json', { type: 'application/json' }));
};

test('a file is added to what is there', async () => {
  const store = await showKept({ saved: [saved('جسر', 20)] });
  const other = {
    ...EMPTY_LIBRARY,
    saved: [saved('جسر', 10), saved('مطر', 15)],
    opened: [opened('نهر', 3)],
    highlights: [highlight('نهر', 'فاض النهر', 4)],
  };
  await addFile(libraryFile(other, '2026-01-02'));
  expect(await screen.findByText('أُضيف خبران. أُضيف مقطع مظلل واحد.')).toBeVisible();
  expect(store.current().library).toEqual({
    saved: [saved('جسر', 20), saved('مطر', 15)],
    opened: [opened('نهر', 3)],
    highlights: [highlight('نهر', 'فاض النهر', 4)],
  });
});

test('a newer note that a file brings is told', async () => {
  const noted = highlight('نهر', 'فاض النهر', 4);
  const store = await showKept({ highlights: [noted] });
  const newer = { ...noted, note: 'يُراجع', changedAt: noted.changedAt + 1 };
  await addFile(libraryFile({ ...EMPTY_LIBRARY, highlights: [newer] }, '2026-01-02'));
  expect(await screen.findByText('أُضيف مقطع مظلل واحد.')).toBeVisible();
  expect(store.current().library.highlights).toEqual([newer]);
});

test('a bad file is told, and changes nothing', async () => {
  const store = await showKept({ saved: [saved('جسر', 20)] });
  await addFile('{"kind":');
  expect(await screen.findByText(/^هذا الملف ليس من ملفات المحفوظات/u)).toBeVisible();
  expect(store.current().library.saved).toEqual([saved('جسر', 20)]);
});

test.each([
  ['SecurityError', /^لا يسمح هذا المتصفح بحفظ شيء/u],
  ['QuotaExceededError', /^لا مكان على هذا الجهاز/u],
])('a device that keeps nothing (%s) gets a word', async (name, words) => {
  await show(failingDatabase(name));
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});
