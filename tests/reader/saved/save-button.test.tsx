import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { savedPaths } from '../../../src/reader/library/saved-paths.ts';
import { openReader } from '../render-reader.tsx';
import { storyPage } from '../sample-pages.ts';

// Before any test waits for it.
beforeAll(() => import('../../../src/reader/late-library.ts'));

const button = () =>
  within(screen.getByRole('navigation', { name: 'أدوات القراءة' })).getByRole('button', {
    name: 'حفظ',
  });

test('a device that keeps nothing gets a word, and the story is saved as long as the page is open', async () => {
  await openReader(storyPage());
  expect(button()).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(button());
  await waitFor(() => expect(button()).toHaveAttribute('aria-pressed', 'true'));
  expect(await screen.findByText(/^لا يسمح هذا المتصفح بحفظ شيء/u)).toBeVisible();
  await userEvent.click(button());
  await waitFor(() => expect(button()).toHaveAttribute('aria-pressed', 'false'));
  expect(savedPaths.has(storyPage().path)).toBe(false);
});
