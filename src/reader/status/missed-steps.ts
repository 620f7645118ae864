/*
 * A page is hydrated in slices, and the router listens for steps through the history only at their end. Whoever
 * reloads a page and goes back at once would be at one address and see the page of another. The state is that of the
 * window, which has one history.
 */
let isMissed = false;

/** Begins to watch for steps through the history, before the page is hydrated. */
export function watchSteps(): void {
  addEventListener('popstate', () => {
    isMissed = true;
  });
}

/** Once the router listens: repeats for it a step that came too early. */
export function repeatMissedStep(): void {
  if (isMissed) dispatchEvent(new PopStateEvent('popstate'));
}
