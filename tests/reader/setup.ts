import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

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

// jsdom lays nothing out: elements measure nothing, and neither do ranges, which lack the method.
Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect() });

// It fetches no faces either: none is on its way.
Object.assign(document, { fonts: { ready: Promise.resolve() } });

// As main.tsx does: what is not the same when it runs twice is a fault.
configure({ reactStrictMode: true });

// Files share a window: each test leaves it as it was, and at the end of its history.
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  history.pushState(null, '', '/');
  document.title = '';
});

// Code that is fetched late would be cut off with its file, and missing in the next.
afterAll(() => vi.dynamicImportSettled());
