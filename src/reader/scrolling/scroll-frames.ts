/**
 * Calls back in the next frame, then once a frame while the page scrolls or the window changes size. What is measured in
 * a frame needs no layout of its own.
 *
 * @returns how to stop.
 */
export function onScrollFrames(callback: () => void): () => void {
  let frame = 0;
  function wait(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      callback();
    });
  }
  wait();
  window.addEventListener('scroll', wait, { passive: true });
  window.addEventListener('resize', wait, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', wait);
    window.removeEventListener('resize', wait);
  };
}
