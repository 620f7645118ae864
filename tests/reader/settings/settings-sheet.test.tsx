import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { followSettings } from '../../../src/reader/settings/follow-settings.ts';
import { loadLateSheets } from '../../../src/reader/app.tsx';
import { openReader } from '../render-reader.tsx';
import { storyPage } from '../sample-pages.ts';

const KEY = 'waraq.settings';
const root = document.documentElement;

const metas = `
  <meta name="theme-color" content="#15140f" media="(prefers-color-scheme:dark)">
  <meta name="theme-color" content="#faf7f0">`;
const frameColours = () =>
  [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) =>
    meta.getAttribute('content'),
  );

const openSheet = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'المظهر' }));
  return within(await screen.findByRole('dialog', { name: 'إعدادات القراءة' }));
};

// Before any test waits for what they do.
beforeAll(loadLateSheets);

beforeEach(() => {
  document.head.innerHTML = metas;
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  root.className = '';
});

test('a choice shows at once behind the sheet, and is kept', async () => {
  await openReader(storyPage());
  const sheet = await openSheet();
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: 'الألوان' }), 'ورقي');
  expect(root).toHaveClass('sepia', { exact: true });
  expect(frameColours()).toEqual(['#f1e6cf', '#f1e6cf']);
  fireEvent.change(sheet.getByRole('slider', { name: 'حجم النص' }), { target: { value: '5' } });
  expect(root).toHaveClass('size-250 sepia', { exact: true });
  expect(sheet.getByRole('slider')).toHaveAttribute('aria-valuetext', '250%');
  expect(localStorage.getItem(KEY)).toBe('size-250 sepia');
});

test('the original settings come back, and nothing is kept', async () => {
  localStorage.setItem(KEY, 'black wide');
  await openReader(storyPage());
  const sheet = await openSheet();
  expect(sheet.getByRole('combobox', { name: 'عرض النص' })).toHaveDisplayValue('أعرض');
  await userEvent.click(sheet.getByRole('button', { name: 'استعادة الأصل' }));
  expect(sheet.getByRole('combobox', { name: 'عرض النص' })).toHaveDisplayValue('عادي');
  expect(root).not.toHaveAttribute('class', expect.stringMatching(/./));
  expect(frameColours()).toEqual(['#15140f', '#faf7f0']);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('what another tab chose shows here, also in the open sheet', async () => {
  followSettings(loadLateSheets);
  await openReader(storyPage());
  const sheet = await openSheet();
  localStorage.setItem(KEY, 'dark');
  fireEvent(window, new StorageEvent('storage', { key: KEY }));
  expect(sheet.getByRole('combobox', { name: 'الألوان' })).toHaveDisplayValue('داكن');
  await waitFor(() => expect(root).toHaveClass('dark', { exact: true }));
});

test('where nothing can be kept, the choice counts for the page, and a word says so', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await openReader(storyPage());
  const sheet = await openSheet();
  expect(sheet.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: 'نوع الخط' }), 'حديث');
  expect(root).toHaveClass('sans');
  expect(sheet.getByRole('status')).toHaveTextContent('لا يسمح هذا المتصفح بحفظ الإعدادات');
  expect(sheet.getByRole('combobox', { name: 'نوع الخط' })).toHaveDisplayValue('حديث');
});

test('the interface counts in the digits that were chosen, the words of the source stay', async () => {
  const written = 'وصل 12 وفدًا';
  const { sections } = storyPage();
  await openReader(storyPage({ sections: [...sections, { id: 'وفود', blocks: [written] }] }));
  expect(screen.getByText(/^مدة القراءة: \d/)).toBeVisible();
  const sheet = await openSheet();
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: 'أرقام الواجهة' }), '١٢٣');
  expect(await screen.findByText(/^مدة القراءة: [٠-٩]/)).toBeVisible();
  expect(screen.getByText(written)).toBeVisible();
});
