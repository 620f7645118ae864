/*
 * Runs in the browser, on the pages of the inspector: after an edit the content is fetched again and
 * replaces the old one, with what was open, focused and scrolled to left as it was.
 */

/** Counts edits: a later one's answer may come before an earlier one's. The script runs once a page. */
let edits = 0;

function replaceContent(fresh: Document): void {
  const old = document.querySelector('main');
  const next = fresh.querySelector('main');
  if (old === null || next === null) return;
  for (const { id } of old.querySelectorAll('details[open]'))
    fresh.getElementById(id)?.setAttribute('open', '');
  const focused = document.activeElement?.closest('[id]');
  const focusedId = focused && old.contains(focused) ? focused.id : null;
  const { scrollX, scrollY } = window;
  old.replaceWith(next);
  document.title = fresh.title;
  window.scrollTo(scrollX, scrollY);
  const again = focusedId === null ? null : document.getElementById(focusedId);
  const target = again?.querySelector('summary') ?? again;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

async function follow(): Promise<void> {
  edits += 1;
  const own = edits;
  const answer = await fetch(window.location.href, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  if (own === edits) replaceContent(new DOMParser().parseFromString(text, 'text/html'));
}

const followQuietly = (): void => void follow().catch(() => undefined);

// When the server is gone, Vite's own client says so, and reloads the page when it is back.
import.meta.hot?.on('waraq:edition', followQuietly);
// What changed after the page was made and before it could hear of it has been missed.
import.meta.hot?.on('vite:ws:connect', followQuietly);
followQuietly();
