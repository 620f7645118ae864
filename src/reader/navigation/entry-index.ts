/**
 * @returns How many entries of the history React Router made before the current one; null for one
 *   that it did not make. Source: React Router's browser history, `history.state.idx`.
 */
export function entryIndex(): number | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('idx' in state)) return null;
  return typeof state.idx === 'number' ? state.idx : null;
}
