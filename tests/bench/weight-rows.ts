import { WEIGHT_BUDGETS, type Budget } from './budgets.ts';
import type { PageShift } from './shift-pages.ts';
import type { Visit } from './visit.ts';

/** What the page of the real seed weighs, the worse of phone and desktop. */
export interface Weights extends Visit {
  /** The document without its style sheet, its JSON inside, over the text of its seed, both in brotli. */
  readonly markup: number;
  /** The JSON beside the document over the text of its seed, both in brotli. */
  readonly data: number;
  /** 1 when anything but the document is needed for the first paint of the words, else 0. */
  readonly neededForPaint: number;
  /** Cumulative layout shift of a page of every kind at every width. */
  readonly shifts: readonly PageShift[];
}

/** A weight beside its bounds. */
interface WeightRow extends Budget {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** The budgets that these weights break, a line for each. */
export function brokenBudgets(weights: Weights): readonly string[] {
  return rowsOf(weights)
    .filter(({ value, min, max }) => !(value >= min && value <= max))
    .map(({ name, value, min, max, unit }) => {
      return `${name}: ${figure(value)} ${unit} is not within ${figure(min)} to ${figure(max)}`;
    });
}

/** The weights beside their bounds, in the order they are told. */
export function rowsOf(weights: Weights): readonly WeightRow[] {
  const row = (name: string, value: number, unit: string, budget: Budget): WeightRow => ({
    name,
    value,
    unit,
    ...budget,
  });
  const budgets = WEIGHT_BUDGETS;
  return [
    row('HTML with its CSS', weights.html, 'B brotli', budgets.documentBrotliBytes),
    row('HTML without its CSS', weights.markup, '× text', budgets.documentTimesText),
    row('JSON beside it', weights.data, '× text', budgets.jsonTimesText),
    row('CSS in the page', weights.styles, 'B raw', budgets.stylesBytes),
    row('JavaScript', weights.scripts, 'B brotli', budgets.scriptsBrotliBytes),
    row('and once it is scrolled', weights.keptScripts, 'B brotli', budgets.keptScriptsBrotliBytes),
    row('and with a sheet open', weights.lateScripts, 'B brotli', budgets.lateScriptsBrotliBytes),
    row(
      'and with words selected',
      weights.passageScripts,
      'B brotli',
      budgets.passageScriptsBrotliBytes,
    ),
    row('fonts, first visit', weights.fonts, 'B', budgets.fontsBytes),
    row('all else', weights.others, 'B brotli', budgets.othersBrotliBytes),
    row('requests elsewhere', weights.foreign, '', budgets.foreignRequests),
    row('needed before the words', weights.neededForPaint, 'files', budgets.filesNeededForPaint),
    row('layout shift', weights.shift, '', budgets.layoutShift),
    ...shiftRows(weights.shifts, budgets.layoutShift),
  ];
}

/** Returns a row for each kind of page, with the worst of its widths. */
function shiftRows(shifts: readonly PageShift[], budget: Budget): readonly WeightRow[] {
  return [...new Set(shifts.map(({ kind }) => kind))].map((kind) => {
    const ofKind = shifts.filter((each) => each.kind === kind).map(({ shift }) => shift);
    return { name: `layout shift, ${kind}`, unit: '', value: Math.max(...ofKind), ...budget };
  });
}

/** A figure for people: thousands apart, fractions short. */
export function figure(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(4);
}
