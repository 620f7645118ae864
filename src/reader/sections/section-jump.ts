const JUMP = 'waraq:jump';

/**
 * Tells whoever shows the current section that the reader was just brought to one.
 *
 * @param id The section's id.
 */
export function announceJump(id: string): void {
  window.dispatchEvent(new CustomEvent(JUMP, { detail: id }));
}

/**
 * @param listener Called with the id of each section that is jumped to.
 * @returns How to stop.
 */
export function listenForJumps(listener: (id: string) => void): () => void {
  function hear(event: Event): void {
    if (event instanceof CustomEvent && typeof event.detail === 'string') listener(event.detail);
  }
  window.addEventListener(JUMP, hear);
  return () => window.removeEventListener(JUMP, hear);
}
