/** What tells other tabs of a change. */
export interface Tabs {
  readonly tell: () => void;
}

/**
 * Follows what other tabs of a newspaper do to its library.
 *
 * @param base `/` or `/some/path/`.
 * @param onChange is called when another tab has changed it, and when the browser shows again, as it was left, a page
 *   that it had put aside.
 */
export function followTabs(base: string, onChange: () => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    if (!('BroadcastChannel' in window)) return;
    channel = new BroadcastChannel(`waraq ${base} library`);
    channel.addEventListener('message', onChange);
  };
  open();
  // A page with an open channel is put aside by no browser.
  window.addEventListener('pagehide', () => channel?.close());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    open();
    onChange();
  });
  return { tell: () => channel?.postMessage('changed') };
}
