type JumpListener = (id: string) => void;

// Shared by the whole page. An event of the window would hide from React that a key was pressed:
// the jump would show after the next key.
const listeners = new Set<JumpListener>();

/** Tells the listeners that the reader was just brought to a section. */
export function announceJump(id: string): void {
  for (const listener of listeners) listener(id);
}

/** Calls the listener with the id of each section that is jumped to; returns how to stop. */
export function listenForJumps(listener: JumpListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
