import type { PageStore } from './page-store.ts';

/** What the dev server says after the edition changed. */
export interface EditionChange {
  /** Addresses of pages that moved because a headline changed. */
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/** `waraq:missed` says that an edit may have come before the page could hear of it. */
interface ListenTo {
  (event: 'waraq:edition', listener: (change: EditionChange) => void): void;
  (event: 'waraq:missed' | 'vite:ws:connect', listener: () => void): void;
}

/** The part of Vite's `import.meta.hot` that is used here. Vitest's stand-in has `on` alone. */
export interface EditionChannel {
  readonly on: ListenTo;
  readonly off?: ListenTo;
  readonly send?: (event: 'waraq:open', opened: { readonly path: string }) => void;
}

/** The page that is open while its seed is edited. */
export interface OpenPage {
  readonly store: PageStore;
  readonly path: string;
  /** Puts another address in the place of this one, the reader staying where they are. */
  readonly replace: (path: string) => void;
}

/**
 * Closes what Vite says over the page of seeds; what it says of code is its own. Vite closes its
 * overlay on its own updates only, not when a seed is mended or another page is opened.
 */
function closeSeedOverlays(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    const file = overlay.shadowRoot?.querySelector('.file')?.textContent ?? '';
    const isOfSeed = /\.txt:\d+/i.test(file);
    if (isOfSeed && 'close' in overlay && typeof overlay.close === 'function') overlay.close();
  }
}

const addressAfter = ({ moved }: EditionChange, path: string): string =>
  moved.find(([from]) => from === path)?.[1] ?? path;

/**
 * Brings the open page up to date after an edit, in place. When its headline changed, the page is
 * fetched at its new address first and followed there then, so that nothing flickers.
 *
 * @param to The address that the page has now.
 */
export async function applyUpdate(to: string, { store, path, replace }: OpenPage): Promise<void> {
  const page = await store.refresh(to);
  if (page !== undefined && to !== path) replace(to);
}

/**
 * Follows the edits of seeds in `vite dev`, and tells the server which page is open, so that it can
 * say there what is wrong with its seed; nothing in a built site.
 *
 * @returns How to stop.
 */
export function listenForUpdates(open: OpenPage): () => void {
  const channel = import.meta.hot;
  if (!channel) return () => {};
  closeSeedOverlays();
  channel.send?.('waraq:open', { path: open.path });
  // A second edit may come before the address of the first is on screen.
  let { path } = open;
  const follow = (change: EditionChange) => {
    // The server says again what is still broken.
    closeSeedOverlays();
    path = addressAfter(change, path);
    void applyUpdate(path, open);
  };
  const catchUp = () => void applyUpdate(path, open);
  channel.on('waraq:edition', follow);
  channel.on('waraq:missed', catchUp);
  return () => {
    channel.off?.('waraq:edition', follow);
    channel.off?.('waraq:missed', catchUp);
  };
}
