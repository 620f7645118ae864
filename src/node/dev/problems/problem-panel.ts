/*
 * Runs in the browser, on the pages of the newspaper in `vite dev`: shows what is wrong with the seeds of the
 * open page, in the language of its reader, and nothing once all is mended. The page stays readable above it.
 */
import { panelWords } from './panel-words.ts';
import { panelStyles } from './panel-styles.ts';
import type { ShownProblem, ShownProblems } from './shown-problem.ts';

type Child = Node | string;

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** The first language that the reader's browser asks for among those of the panel; English where it is neither. */
const panelLanguage = (): 'ar' | 'en' =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ar' || tag === 'en') ??
  'en';

const directionOf = (lang: 'ar' | 'en'): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr');

/** A path from left to right, whatever the letters of its names: each name stands by itself. */
const pathOf = (file: string): HTMLElement =>
  element(
    'bdi',
    { dir: 'ltr' },
    ...file
      .split('/')
      .flatMap((name, at) => [at === 0 ? '' : '/', element('bdi', { dir: 'ltr' }, name)]),
  );

function itemOf(problem: ShownProblem, lang: 'ar' | 'en'): HTMLElement {
  const { file, line, around, address } = problem;
  const words = panelWords(lang);
  const told = problem[lang];
  const place = element('p', { class: 'place' }, pathOf(file), ` · ${words.line(line)}`);
  const text = element('p', { lang: told.lang, dir: directionOf(told.lang) }, told.text);
  const lines = around.map(({ number, text: raw }) =>
    element(
      'li',
      { value: String(number), ...(number === line && { class: 'at' }) },
      element('bdi', { dir: 'auto' }, raw),
    ),
  );
  const link = address === null ? [] : [element('a', { href: address }, words.linesOf)];
  // Settings are YAML, whose lines begin at the left.
  const side = address === null ? 'ltr' : directionOf(lang);
  const list = lines.length === 0 ? [] : [element('ol', { class: 'lines', dir: side }, ...lines)];
  return element('li', {}, place, text, ...list, ...link);
}

/** What the panel holds. */
function contentOf({ problems, more, list }: ShownProblems, lang: 'ar' | 'en'): HTMLElement {
  const words = panelWords(lang);
  const close = element('button', { type: 'button' }, words.close);
  close.addEventListener('click', hide);
  const hasSeeds = problems.some(({ address }) => address !== null);
  const lead = hasSeeds ? [element('p', { class: 'lead' }, words.lead)] : [];
  const rest = more === 0 ? [] : [element('p', {}, element('a', { href: list }, words.more(more)))];
  return element(
    'section',
    { role: 'alert', lang, dir: directionOf(lang), 'aria-labelledby': 'heading' },
    element(
      'header',
      {},
      element('h2', { id: 'heading' }, words.heading(problems.length + more)),
      close,
    ),
    ...lead,
    element('ol', { class: 'problems' }, ...problems.map((problem) => itemOf(problem, lang))),
    ...rest,
  );
}

const TAG = 'waraq-problems';

/** What was shown last: it is not shown again once it was closed. The script runs once a page. */
let shownLast = '';

function hide(): void {
  document.querySelector(TAG)?.remove();
}

/** The server of this page wrote the rest (`showProblems`). */
const isShown = (data: unknown): data is ShownProblems =>
  typeof data === 'object' && data !== null && 'problems' in data && Array.isArray(data.problems);

function show(shown: ShownProblems): void {
  const key = JSON.stringify(shown.problems);
  if (key === shownLast) return;
  shownLast = key;
  hide();
  if (shown.problems.length === 0) return;
  const host = document.createElement(TAG);
  host.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed === 'Escape') hide();
  });
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('style', {}, panelStyles), contentOf(shown, panelLanguage()));
  document.body.append(host);
}

import.meta.hot?.on('waraq:problems', (data) => {
  if (isShown(data)) show(data);
});
