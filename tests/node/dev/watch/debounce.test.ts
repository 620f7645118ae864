import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../../../src/node/dev/watch/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs once, when it has not been called for the time', () => {
  const run = vi.fn<() => void>();
  const call = debounce(run, 20);
  call();
  vi.advanceTimersByTime(19);
  call();
  vi.advanceTimersByTime(19);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test('does not run when it is cancelled', () => {
  const run = vi.fn<() => void>();
  const call = debounce(run, 20);
  call();
  call.cancel();
  vi.advanceTimersByTime(100);
  expect(run).not.toHaveBeenCalled();
});
