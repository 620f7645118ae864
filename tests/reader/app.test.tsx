import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReader } from './render-reader.tsx';
import { archivePage } from './sample-lists.ts';
import { aliasPage, frontPage } from './sample-pages.ts';

const front = frontPage(0);
const archive = archivePage();
/** A page right in kind and wrong inside. */
const broken = { ...archive, stories: undefined };
const laterKind = { ...archive, kind: 'weather' };

let answer: unknown;
const loadDocument = vi.fn<() => boolean>();

beforeEach(() => {
  loadDocument.mockReset();
  vi.stubGlobal('fetch', async () => Response.json(answer));
  // jsdom itself does not scroll.
  vi.stubGlobal('scrollTo', () => {});
});

afterEach(() => void vi.unstubAllGlobals());

const headline = (name: string) => screen.findByRole('heading', { level: 1, name });

async function goToArchive(): Promise<void> {
  const [link] = screen.getAllByRole('link', { name: 'الأرشيف' });
  if (link === undefined) throw new Error('No link leads to the archive.');
  await userEvent.click(link);
}

/** React tells of an error that a boundary catches; the test means it to. */
async function withoutComplaint(run: () => Promise<void>): Promise<void> {
  vi.mocked(console.error).mockImplementation(() => {});
  await run();
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
}

test('a page of a kind that a later build has is loaded as a document', async () => {
  answer = laterKind;
  loadDocument.mockReturnValue(true);
  await openReader(front, { loadDocument });
  await goToArchive();
  await waitFor(() => expect(loadDocument).toHaveBeenCalledOnce());
  expect(window.location.pathname).toBe('/archive/');
  expect(screen.queryByRole('heading', { name: 'تعذّر عرض الصفحة' })).toBeNull();
});

test('where that does not help, the reader is told what is wrong', async () => {
  answer = laterKind;
  loadDocument.mockReturnValue(false);
  await openReader(front, { loadDocument });
  await goToArchive();
  expect(await headline('تعذّر عرض الصفحة')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'إعادة تحميل الصفحة' })).toBeVisible();
  expect(document.title).toBe('تعذّر عرض الصفحة – ورق');
});

test('an alias that leads nowhere is told of, and not waited for', async () => {
  answer = { ...aliasPage, path: archive.path, target: undefined };
  loadDocument.mockReturnValue(false);
  await openReader(front, { loadDocument });
  await goToArchive();
  expect(await headline('تعذّر عرض الصفحة')).toHaveFocus();
});

test('a page right in kind and wrong inside is loaded as a document', async () => {
  answer = broken;
  loadDocument.mockReturnValue(true);
  await openReader(front, { loadDocument });
  await withoutComplaint(async () => {
    await goToArchive();
    await waitFor(() => expect(loadDocument).toHaveBeenCalledOnce());
  });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where that does not help, the reader is told, and back leads back', async () => {
  answer = broken;
  loadDocument.mockReturnValue(false);
  await openReader(front, { loadDocument });
  await withoutComplaint(async () => {
    await goToArchive();
    await headline('حدث خطأ غير متوقع');
  });
  window.history.back();
  expect(await headline('ورق')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
