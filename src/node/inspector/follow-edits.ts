/*
 * Runs in the browser, on the pages of the inspector: after an edit the content is fetched again and
 * replaces the old one, with what was open, focused and scrolled to left as it was. What is said on a page
 * is sent from here too, so that the page stays.
 */

/** Counts edits: a later one's answer may come before an earlier one's. The script runs once a page. */
let edits = 0;

/** Whether something is being said: its answer is the page to show. */
let isSending = false;

/** Whether the menu that has the focus is worked by keys: then each step would be said. */
let isByKeys = false;

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
  focusOn(focusedId);
}

function focusOn(id: string | null): void {
  const element = id === null ? null : document.getElementById(id);
  const target = element?.querySelector('summary') ?? element;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

async function follow(): Promise<void> {
  edits += 1;
  const own = edits;
  const answer = await fetch(window.location.href, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  if (own === edits && !isSending) replaceContent(parsed(text));
}

const followQuietly = (): void => void follow().catch(() => undefined);

/** How far below the top of the window a line stands. */
const topOf = (line: string | null): number =>
  document.getElementById(`line-${line}`)?.getBoundingClientRect().top ?? 0;

/** Shows what came of a form, with its line where it stood: front matter above it may have grown. */
function showAnswer(fresh: Document, line: string | null, top: number): void {
  replaceContent(fresh);
  const outcome = fresh.getElementById('outcome');
  if (outcome !== null) document.getElementById('outcome')?.replaceWith(outcome);
  if (line === null) return;
  window.scrollBy(0, topOf(line) - top);
  focusOn(`role-${line}`);
}

async function send(form: HTMLFormElement, name: string, value: string): Promise<void> {
  const body = new URLSearchParams({ [name]: value });
  for (const [field, said] of new FormData(form))
    if (typeof said === 'string') body.append(field, said);
  const top = topOf(value);
  isSending = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    const text = await answer.text();
    const status = document.querySelector('#outcome output');
    const line = new URL(answer.url).searchParams.get('line');
    if (answer.ok) showAnswer(parsed(text), line, name === 'line' ? top : topOf(line));
    else if (status !== null) status.textContent = text;
  } finally {
    isSending = false;
  }
}

const isMenu = (target: EventTarget | null): target is HTMLSelectElement =>
  target instanceof HTMLSelectElement && target.closest('#roles') !== null;

document.addEventListener('pointerdown', () => (isByKeys = false));
document.addEventListener('keydown', ({ target }) => (isByKeys = isMenu(target)));
document.addEventListener('change', ({ target }) => {
  if (isMenu(target) && !isByKeys) target.parentElement?.querySelector('button')?.click();
});
document.addEventListener('submit', (event) => {
  const { target, submitter } = event;
  const isEdit = target instanceof HTMLFormElement && target.method === 'post';
  if (!isEdit || !(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  send(target, submitter.name, submitter.value).catch(followQuietly);
});
document.documentElement.dataset['scripted'] = '';

// When the server is gone, Vite's own client says so, and reloads the page when it is back.
import.meta.hot?.on('waraq:edition', followQuietly);
// What changed after the page was made and before it could hear of it has been missed.
import.meta.hot?.on('vite:ws:connect', followQuietly);
followQuietly();
