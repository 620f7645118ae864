import type { PageStore } from './page-store.ts';

/** What the dev server sends after the edition changed. */
export interface EditionChange {
  /** Addresses of pages that moved because a headline changed. */
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/**
 * `waraq:missed` says that an edit may have come before the page listened, `waraq:problems` what is wrong with
 * the seeds of the page: the panel of the dev server draws that.
 */
interface Listen {
  (event: 'waraq:edition', listener: (change: EditionChange) => void): void;
  (event: 'waraq:problems', listener: (problems: unknown) => void): void;
  (event: 'waraq:missed' | 'vite:ws:connect', listener: () => void): void;
}

/** The part of Vite's `import.meta.hot` that is used here. Vitest's stand-in has `on` alone. */
export interface EditionChannel {
  readonly on: Listen;
  readonly off?: Listen;
  readonly send?: (event: 'waraq:open', opened: { readonly path: string }) => void;
}

/** The page that is open while its seed is edited. */
export interface OpenPage {
  readonly store: PageStore;
  readonly path: string;
  /** Replaces the address by another; focus and scroll position stay. */
  readonly replace: (path: string) => void;
}

const addressAfter = ({ moved }: EditionChange, path: string): string =>
  moved.find(([from]) => from === path)?.[1] ?? path;

/**
 * Updates the open page after an edit. When its headline changed, the page is loaded at its new
 * address before the address is replaced, so that nothing flickers.
 *
 * @param to The address that the page has now.
 */
export async function applyUpdate(to: string, { store, path, replace }: OpenPage): Promise<void> {
  const page = await store.refresh(to);
  if (page !== undefined && to !== path) replace(to);
}

/**
 * Updates the open page when seeds are edited in `vite dev`, and tells the server which page is open,
 * so that the server can show there what is wrong with its seed. Does nothing in a built site.
 *
 * @returns How to stop.
 */
export function listenForUpdates(open: OpenPage): () => void {
  const channel = import.meta.hot;
  if (!channel) return () => {};
  channel.send?.('waraq:open', { path: open.path });
  // A second edit may come before the address that the first one led to is open.
  let { path } = open;
  const follow = (change: EditionChange) => {
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
