import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { loadLateSheets } from '../../../src/reader/app.tsx';
import { openReader } from '../render-reader.tsx';
import { frontPage, storyPage } from '../sample-pages.ts';
import { archivePage } from '../sample-lists.ts';

// Before any test waits for what they do.
beforeAll(loadLateSheets);

test.each([
  ['the front page', frontPage(3)],
  ['a list', archivePage()],
  ['a story without sections', storyPage({ sections: storyPage().sections.slice(0, 1) })],
])('the question mark names the keys of %s, and none of sections', async (_, page) => {
  await openReader(page);
  await userEvent.keyboard('؟');
  const sheet = within(
    await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' }, { timeout: 8000 }),
  );
  expect(sheet.getByText('بحث')).toBeVisible();
  expect(sheet.getByText('الخبر التالي')).toBeVisible();
  expect(sheet.queryByText('الجزء التالي')).toBeNull();
  await userEvent.click(sheet.getByRole('button', { name: 'إغلاق' }));
  expect(screen.getByRole('button', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
});
