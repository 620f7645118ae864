import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// jsdom has the element and not its methods (jsdom issue 3294).
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});

// jsdom has no layout to scroll; it complains instead, even after a test has ended.
window.scrollTo = () => {};

// As main.tsx does: what is not the same when it runs twice is a fault.
configure({ reactStrictMode: true });

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
