import { withoutTracking } from './without-tracking.ts';

/** Takes what follows the reader out of the address bar, before anybody copies or keeps it. */
export function cleanAddress(): void {
  const { pathname, search, hash } = window.location;
  const clean = withoutTracking(search);
  if (clean !== search)
    window.history.replaceState(window.history.state, '', pathname + clean + hash);
}
