import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// What React or jsdom complains about is a fault of ours: it fails the test.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  const complaints = [
    ...vi.mocked(console.error).mock.calls,
    ...vi.mocked(console.warn).mock.calls,
  ].map((words) => words.join(' '));
  vi.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`The console says: ${complaints.join('\n')}`);
});
