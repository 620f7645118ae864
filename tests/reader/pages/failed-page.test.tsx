import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FailedPage } from '../../../src/reader/pages/failed-page.tsx';
import { masthead } from '../sample-pages.ts';

test('a page that cannot be had offers another try', async () => {
  const retry = vi.fn<() => void>();
  render(<FailedPage masthead={masthead} retry={retry} />);
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  expect(retry).toHaveBeenCalledOnce();
});
