import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FailedPage } from '../../../src/reader/page-layout/failed-page.tsx';
import { masthead } from '../sample-pages.ts';

test.each([
  ['unreachable', 'تعذّر تحميل الصفحة', 'إعادة المحاولة'],
  ['unreadable', 'تعذّر عرض الصفحة', 'إعادة تحميل الصفحة'],
] as const)('a page that is %s says so and offers another try', async (reason, title, again) => {
  const retry = vi.fn<() => void>();
  render(<FailedPage masthead={masthead} reason={reason} retry={retry} />);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: again }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a page that could not be reached is asked for again once when the network is back', () => {
  const retry = vi.fn<() => void>();
  render(<FailedPage masthead={masthead} reason="unreachable" retry={retry} />);
  expect(retry).not.toHaveBeenCalled();
  fireEvent.online(window);
  fireEvent.online(window);
  expect(retry).toHaveBeenCalledOnce();
});

test('a page that cannot be shown waits for the reader, network or not', () => {
  const retry = vi.fn<() => void>();
  render(<FailedPage masthead={masthead} reason="unreadable" retry={retry} />);
  fireEvent.online(window);
  expect(retry).not.toHaveBeenCalled();
});
