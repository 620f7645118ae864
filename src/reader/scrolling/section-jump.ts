type JumpListener = (id: string) => void;

// Not an event of the window: React would no longer see that a key was pressed, and show the jump
// after the next key.
const listeners = new Set<JumpListener>();

/**
 * Tells whoever shows the current section that the reader was just brought to one.
 *
 * @param id The section's id.
 */
export function announceJump(id: string): void {
  for (const listener of listeners) listener(id);
}

/**
 * @param listener Called with the id of each section that is jumped to.
 * @returns How to stop.
 */
export function listenForJumps(listener: JumpListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
