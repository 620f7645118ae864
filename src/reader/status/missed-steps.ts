/*
 * A page is hydrated in slices, and the router listens for steps through the history only at their end. Whoever
 * reloads a page and goes back at once would be at one address and see the page of another. The state is that of the
 * window, which has one history.
 */
let isMissed = false;

function note(): void {
  isMissed = true;
}

/** Begins to watch for steps through the history, before the page is hydrated. */
export const watchSteps = (): void => window.addEventListener('popstate', note);

/** Repeats a step that came too early, for the router that listens by now. */
export function repeatMissedStep(): void {
  window.removeEventListener('popstate', note);
  if (isMissed) window.dispatchEvent(new PopStateEvent('popstate'));
  isMissed = false;
}
