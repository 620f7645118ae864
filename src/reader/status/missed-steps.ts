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
export const watchSteps = (): void => addEventListener('popstate', note);

/** Once the router listens: repeats for it a step that came too early, and watches no longer. */
export function repeatMissedStep(): void {
  removeEventListener('popstate', note);
  if (!isMissed) return;
  isMissed = false;
  dispatchEvent(new PopStateEvent('popstate'));
}
