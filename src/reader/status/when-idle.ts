/** In ms. Safari does not say when it is idle. */
const IDLE_BY_THEN_MS = 2000;

/** Calls back once the browser has nothing else to do. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback);
  else setTimeout(callback, IDLE_BY_THEN_MS);
}
