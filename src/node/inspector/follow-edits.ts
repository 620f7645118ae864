/*
 * Runs in the browser, on the pages of the inspector: after an edit the content is fetched again and
 * replaces the old one, with what was open, focused and scrolled to left as it was. What is said on a page
 * is sent from here too, so that the page stays.
 */

import { chooseLines, showChosen } from './choose-lines.ts';

/** Counts edits: a later one's answer may come before an earlier one's. The script runs once a page. */
let edits = 0;

/** How many choices are on their way or wait for their turn: the answer to the last is the page to show. */
let unanswered = 0;

/** Ends when all choices so far are answered: each is sent with what the answer before it brought. */
let sent: Promise<void> = Promise.resolve();

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

/** Returns the content of a page with nothing opened. */
function closedContent(page: Document): Node | null {
  const content = page.querySelector('main')?.cloneNode(true) ?? null;
  if (!(content instanceof Element)) return content;
  for (const opened of content.querySelectorAll('details')) opened.removeAttribute('open');
  for (const chosen of content.querySelectorAll('[data-chosen]'))
    chosen.removeAttribute('data-chosen');
  return content;
}

/** Whether a page is shown already: then a menu that is open, or worked by keys, stays as it is. */
const isShown = (fresh: Document): boolean =>
  closedContent(document)?.isEqualNode(closedContent(fresh)) ?? false;

async function follow(): Promise<void> {
  edits += 1;
  const own = edits;
  const answer = await fetch(window.location.href, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  const fresh = parsed(text);
  if (own === edits && unanswered === 0 && !isShown(fresh)) replaceContent(fresh);
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

/** Returns the text of a line, however it is parted: that changes with what is said of it. */
const textOf = (line: Element): string =>
  Array.from(line.querySelectorAll('.part > p'), (part) => part.textContent)
    .join('')
    .replace(/\s/g, '');

/** Returns the lines that read so and that a role can be said of. */
const linesOf = (text: string): readonly Element[] =>
  Array.from(document.querySelectorAll('#roles li')).filter(
    (line) => line.querySelector('select') !== null && textOf(line) === text,
  );

/** Finds the button again on the page as it is by then; null where it is there no more. */
type FindButton = () => HTMLButtonElement | null;

const hiddenHash = (): string | undefined =>
  document.querySelector<HTMLInputElement>('#range [name=hash]')?.value;

/**
 * Returns how to find the button of several lines again, with what its form says now. An edit that comes between
 * may give the lines other numbers: then it is not found.
 */
function rangeAgain(): FindButton {
  const fields = '#range :is(input:not([type=hidden]), select)';
  const said = Array.from(
    document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(fields),
    ({ value }) => value,
  );
  const hash = hiddenHash();
  return () => {
    if (hiddenHash() !== hash) return null;
    for (const [at, input] of document
      .querySelectorAll<HTMLInputElement | HTMLSelectElement>(fields)
      .entries())
      input.value = said[at] ?? '';
    return document.querySelector('#range button');
  };
}

/**
 * Returns how to find a button again, and to choose in the menu beside it what is chosen now. A line is
 * known by its text: an edit may give it another number.
 */
function buttonAgain(button: HTMLButtonElement): FindButton {
  const line = button.closest('#roles li');
  if (button.closest('#range') !== null) return rangeAgain();
  if (line === null) return () => document.querySelector('#outcome button');
  const text = textOf(line);
  const place = linesOf(text).indexOf(line);
  const role = line.querySelector('select')?.value ?? '';
  return () => {
    const found = linesOf(text)[place];
    const menu = found?.querySelector('select');
    if (menu) menu.value = role;
    return found?.querySelector('button') ?? null;
  };
}

/** Says why a choice was not taken, null where no answer came, and shows in each menu what the page came with. */
function showRefusal(reason: string | null): void {
  const status = document.querySelector<HTMLElement>('#outcome output');
  if (status !== null) status.textContent = reason ?? status.dataset['unanswered'] ?? '';
  for (const option of document.querySelectorAll<HTMLOptionElement>('#roles option'))
    option.selected = option.defaultSelected;
  followQuietly();
}

/**
 * Sends what a button says, and shows what came of it; returns why the server refused it, null where it did not.
 *
 * @throws when no answer comes, or the button is there no more.
 */
async function send(find: FindButton): Promise<string | null> {
  const button = find();
  if (button?.form == null) throw new Error('What was said is not on this page any more.');
  const { form, name, value } = button;
  const body = new URLSearchParams({ [name]: value });
  for (const [field, said] of new FormData(form))
    if (typeof said === 'string') body.append(field, said);
  const top = topOf(value);
  const answer = await fetch(form.action, { method: 'POST', body });
  const text = await answer.text();
  if (!answer.ok) return text;
  const line = new URL(answer.url).searchParams.get('line');
  showAnswer(parsed(text), line, name === 'line' ? top : topOf(line));
  return null;
}

/** Sends what a button says, after what was said before it. */
async function sendAfter(before: Promise<void>, find: FindButton): Promise<void> {
  await before;
  try {
    const reason = await send(find);
    unanswered -= 1;
    if (reason !== null) showRefusal(reason);
  } catch {
    unanswered -= 1;
    showRefusal(null);
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
  unanswered += 1;
  sent = sendAfter(sent, buttonAgain(submitter));
});
chooseLines();
showChosen();
document.documentElement.dataset['scripted'] = '';

// When the server is gone, Vite's own client says so, and reloads the page when it is back.
import.meta.hot?.on('waraq:edition', followQuietly);
// What changed after the page was made and before it could hear of it has been missed.
import.meta.hot?.on('vite:ws:connect', followQuietly);
followQuietly();
