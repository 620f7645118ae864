/**
 * Names the current entry of the browser's history, to keep scroll positions under.
 * React Router names only the entries it pushes, in `history.state.key`; the first entry of a
 * visit and those of native `#id` links have none and would all share "default". Such an entry is
 * given a name in the same place, so that the router sees it too.
 *
 * @returns The name, the same for as long as the entry lives, also over a reload.
 */
export function entryKey(): string {
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state !== null && 'key' in state) {
    if (typeof state.key === 'string') return state.key;
  }
  const key = Math.random().toString(36).slice(2);
  try {
    window.history.replaceState({ ...(typeof state === 'object' ? state : undefined), key }, '');
  } catch {
    // Safari allows 100 changes in half a minute; an entry without a name only loses its place.
  }
  return key;
}
