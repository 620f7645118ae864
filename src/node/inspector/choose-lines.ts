/*
 * Runs in the browser, on the page of a seed: fills the form of several lines from what is chosen at their numbers,
 * and shows the lines that it names. Who has no script types the numbers.
 */

const field = (id: 'first' | 'last'): HTMLInputElement | null => {
  const found = document.querySelector(`#range #${id}`);
  return found instanceof HTMLInputElement ? found : null;
};

const numbers = (): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('#roles a.number'),
];

const numberOf = (link: HTMLAnchorElement): number => Number(link.textContent);

/** Shows which lines the form names. */
export function showChosen(): void {
  const given = [field('first'), field('last')].map((input) => Number(input?.value ?? 0));
  const said = given.filter((number) => number > 0);
  for (const link of numbers()) {
    const isChosen = Math.min(...said) <= numberOf(link) && numberOf(link) <= Math.max(...said);
    link.closest('li')?.toggleAttribute('data-chosen', isChosen);
  }
}

/** Takes a line as the only one, or as the other end of those that are chosen. */
function choose(link: HTMLAnchorElement, isOtherEnd: boolean): void {
  const first = field('first');
  const last = field('last');
  if (first === null || last === null) return;
  if (!isOtherEnd || first.value === '') first.value = link.textContent;
  last.value = link.textContent;
  showChosen();
}

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null => {
  const link = target instanceof Element ? target.closest('#roles a.number') : null;
  return link instanceof HTMLAnchorElement ? link : null;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function onKey(event: KeyboardEvent): void {
  const link = linkAt(event.target);
  const step = STEPS[event.key];
  if (link === null || step === undefined) return;
  event.preventDefault();
  const all = numbers();
  const next = all[all.indexOf(link) + step];
  if (next === undefined) return;
  if (event.shiftKey && field('first')?.value === '') choose(link, false);
  if (event.shiftKey) choose(next, true);
  next.focus();
}

function onClick(event: MouseEvent): void {
  const link = linkAt(event.target);
  if (link === null) return;
  // With Shift held a browser would open a window.
  if (event.shiftKey) event.preventDefault();
  choose(link, event.shiftKey);
}

/** Lets lines be chosen by their numbers. */
export function chooseLines(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('input', ({ target }) => {
    if (target === field('first') || target === field('last')) showChosen();
  });
}
