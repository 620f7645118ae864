import path from 'node:path';
import { englishCount } from '../english-count.ts';
import type { ImportResult } from './import-stories.ts';
import type { Outcome } from './outcome.ts';

/** So many stories of one kind are named. */
const MAX_NAMED = 50;

type Kind = Outcome['kind'];

const TITLES: readonly (readonly [kind: Kind, title: (count: string) => string])[] = [
  ['imported', (count) => `${count} imported`],
  ['unchanged', (count) => `${count} unchanged`],
  [
    'kept',
    (count) =>
      `${count} there already, and different from the source: delete a seed to import it anew`,
  ],
  ['left out', (count) => `${count} left out`],
  ['failed', (count) => `${count} not imported`],
];

const lineOf = (outcome: Outcome): string =>
  'seed' in outcome
    ? `  ${path.relative(process.cwd(), outcome.seed)} from ${outcome.place}`
    : `  ${outcome.place}: ${outcome.message} ${outcome.remedy}`;

/** The lines of a kind: all that failed, of the others the first. */
function linesOf(kind: Kind, outcomes: readonly Outcome[]): readonly string[] {
  if (kind === 'unchanged') return [];
  const named = kind === 'failed' ? outcomes : outcomes.slice(0, MAX_NAMED);
  const rest = outcomes.length - named.length;
  return [...named.map(lineOf), ...(rest === 0 ? [] : [`  and ${englishCount(rest, 'other')}`])];
}

/** Returns what an import tells at its end, a line each. */
export function importReport({ outcomes, others }: ImportResult): readonly string[] {
  const told = TITLES.flatMap(([kind, title]) => {
    const these = outcomes.filter((outcome) => outcome.kind === kind);
    if (these.length === 0) return [];
    return [title(englishCount(these.length, 'story', 'stories')), ...linesOf(kind, these)];
  });
  const endings = [...others].map(([ending, count]) => `${count} ${ending}`).join(', ');
  return [
    ...(outcomes.length === 0 ? ['There is nothing to import.'] : told),
    ...(endings === '' ? [] : [`Files that hold no story of their own: ${endings}`]),
  ];
}
