/** Returns the state of the current history entry; an empty object where it has none. */
export function entryState(): object {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/**
 * Names the current history entry, so that scroll positions can be kept under it. React Router names
 * only the entries that it pushes; the first of a visit and those of native `#id` links are named
 * here, in the same property, so that the router sees the name too.
 *
 * @returns The name, the same for as long as the entry lives, also over a reload.
 */
export function entryKey(): string {
  const state = entryState();
  if ('key' in state && typeof state.key === 'string') return state.key;
  const key = Math.random().toString(36).slice(2);
  addToEntryState({ key });
  return key;
}

/**
 * Returns how many entries React Router made before the current one; null for one that it did not
 * make. Source: React Router's browser history, `history.state.idx`.
 */
export function entryIndex(): number | null {
  const state = entryState();
  return 'idx' in state && typeof state.idx === 'number' ? state.idx : null;
}

/**
 * Adds to the state of the current history entry.
 *
 * @returns Whether the browser took it: Safari allows 100 changes in half a minute.
 */
export function addToEntryState(changes: object): boolean {
  try {
    window.history.replaceState({ ...entryState(), ...changes }, '');
    return true;
  } catch {
    return false;
  }
}
