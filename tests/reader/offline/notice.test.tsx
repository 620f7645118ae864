import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { showNotice } from '../../../src/reader/offline/notice.ts';

afterEach(() => document.body.replaceChildren());

test('a notice is said, does what its button says, and can be closed', async () => {
  const act = vi.fn<() => void>();
  showNotice('تتوفر نسخة أحدث', { label: 'تحديث الآن', act });
  expect(screen.getByRole('status')).toHaveTextContent('تتوفر نسخة أحدث');
  await userEvent.click(screen.getByRole('button', { name: 'تحديث الآن' }));
  expect(act).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'إغلاق' }));
  expect(screen.queryByRole('status')).toBeNull();
});

test('a later notice takes the place of an earlier one', () => {
  showNotice('لا اتصال');
  showNotice('تتوفر نسخة أحدث');
  expect(screen.getByRole('status')).toHaveTextContent('تتوفر نسخة أحدث');
});
