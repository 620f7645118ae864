/** In ms. Safari does not say when it is idle, and a slow phone may hardly ever be. */
const IDLE_BY_THEN_MS = 2000;

/** Calls back once the browser has nothing else to do, or after two seconds. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: IDLE_BY_THEN_MS });
  else setTimeout(callback, IDLE_BY_THEN_MS);
}
