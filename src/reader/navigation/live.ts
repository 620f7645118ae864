import type { PageStore } from './page-store.ts';

/** What the dev server says after the edition changed. */
export interface EditionChange {
  /** Addresses of pages that moved because a headline changed. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Seeds that could not be read. */
  readonly problems?: number;
}

/** The part of Vite's `import.meta.hot` that is used here. */
export interface EditionChannel {
  readonly on: (event: 'waraq:edition', listener: (change: EditionChange) => void) => void;
  /** Vitest's stand-in has none. */
  readonly off?: (event: 'waraq:edition', listener: (change: EditionChange) => void) => void;
}

/** The page that is open while its seed is edited. */
export interface OpenPage {
  readonly store: PageStore;
  readonly path: string;
  /** Puts another address in the place of this one, the reader staying where they are. */
  readonly replace: (path: string) => void;
}

/** Vite closes its overlay on its own updates only, not when a seed is mended. */
function closeOverlays(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    if ('close' in overlay && typeof overlay.close === 'function') overlay.close();
  }
}

const addressAfter = ({ moved }: EditionChange, path: string): string =>
  moved.find(([from]) => from === path)?.[1] ?? path;

/**
 * Brings the open page up to date after an edit, in place. When its headline changed, the page is
 * fetched at its new address first and followed there then, so that nothing flickers.
 */
export async function followEdit(change: EditionChange, open: OpenPage): Promise<void> {
  if ((change.problems ?? 0) === 0) closeOverlays();
  const to = addressAfter(change, open.path);
  const page = await open.store.refresh(to);
  if (page !== undefined && to !== open.path) open.replace(to);
}

/**
 * Follows the edits of seeds in `vite dev`; nothing in a built site.
 *
 * @returns How to stop.
 */
export function listenForEdits(open: OpenPage): () => void {
  const channel = import.meta.hot;
  if (!channel) return () => {};
  // A second edit may come before the address of the first is on screen.
  let path = open.path;
  const follow = (change: EditionChange) => {
    void followEdit(change, { ...open, path });
    path = addressAfter(change, path);
  };
  channel.on('waraq:edition', follow);
  return () => channel.off?.('waraq:edition', follow);
}
