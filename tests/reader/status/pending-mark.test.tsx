import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AnnounceContext } from '../../../src/reader/status/announcer.tsx';
import { PendingMark } from '../../../src/reader/status/pending-mark.tsx';

test('a long wait is said, and no more once it is over', () => {
  vi.useFakeTimers();
  const announce = vi.fn<(message: string) => void>();
  const { unmount } = render(
    <AnnounceContext value={announce}>
      <PendingMark />
    </AnnounceContext>,
  );
  vi.advanceTimersByTime(1000);
  expect(announce).toHaveBeenLastCalledWith('جارٍ التحميل…');
  unmount();
  expect(announce).toHaveBeenLastCalledWith('');
  vi.useRealTimers();
});
