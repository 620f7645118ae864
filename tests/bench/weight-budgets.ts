import type { Visit } from './visit.ts';

/** What the page of the real seed weighs, the worse of phone and desktop. */
export interface Weights extends Visit {
  /** The document without its style sheet, its JSON inside, over the text of its seed, both in brotli. */
  readonly markup: number;
  /** The JSON beside the document over the text of its seed, both in brotli. */
  readonly data: number;
  /** 1 when anything but the document is needed for the first paint of the words, else 0. */
  readonly neededForPaint: number;
}

interface Budget {
  readonly name: string;
  readonly unit: string;
  /** Below this something is missing: an empty build must not pass. */
  readonly least: number;
  readonly most: number;
}

/**
 * The document fits one round trip of a fresh connection (ten packets of 1,460 bytes, RFC 6928, less
 * headers); measured 6.9 kB. A seed's text stands in it twice, the second time in the JSON,
 * where brotli makes little of it; what is over is markup, our own words, 60 B of hashes and some
 * 90 B of class names that say their sheet. Styles: measured 14.9 kB, custom properties by their
 * whole names. Scripts: react-dom alone is 58 kB, with the declarative router 70; the least any React
 * page ships is the peer measured in the same run. Shift: a tenth of what Core Web Vitals call good.
 */
export const WEIGHT_BUDGETS: Readonly<Record<keyof Weights, Budget>> = {
  html: { name: 'HTML with its CSS', unit: 'B brotli', least: 4000, most: 7500 },
  markup: { name: 'HTML without its CSS', unit: '× text', least: 1, most: 1.95 },
  data: { name: 'JSON beside it', unit: '× text', least: 1, most: 1.2 },
  styles: { name: 'CSS in the page', unit: 'B raw', least: 2000, most: 15_500 },
  scripts: { name: 'all JavaScript', unit: 'B brotli', least: 50_000, most: 78_000 },
  fonts: { name: 'fonts, first visit', unit: 'B', least: 60_000, most: 170_000 },
  others: { name: 'all else', unit: 'B brotli', least: 0, most: 2000 },
  foreign: { name: 'requests elsewhere', unit: '', least: 0, most: 0 },
  neededForPaint: { name: 'needed before the words', unit: 'files', least: 0, most: 0 },
  shift: { name: 'layout shift', unit: '', least: 0, most: 0.01 },
};

/** The budgets that these weights break, a line for each. */
export function brokenBudgets(weights: Weights): readonly string[] {
  return rowsOf(weights)
    .filter(({ value, least, most }) => !(value >= least && value <= most))
    .map(({ name, value, least, most, unit }) => {
      return `${name}: ${figure(value)} ${unit} is not within ${figure(least)} to ${figure(most)}`;
    });
}

/** The weights beside their bounds, in the order they are told. */
export function rowsOf(weights: Weights): readonly (Budget & { readonly value: number })[] {
  return [
    { ...WEIGHT_BUDGETS.html, value: weights.html },
    { ...WEIGHT_BUDGETS.markup, value: weights.markup },
    { ...WEIGHT_BUDGETS.data, value: weights.data },
    { ...WEIGHT_BUDGETS.styles, value: weights.styles },
    { ...WEIGHT_BUDGETS.scripts, value: weights.scripts },
    { ...WEIGHT_BUDGETS.fonts, value: weights.fonts },
    { ...WEIGHT_BUDGETS.others, value: weights.others },
    { ...WEIGHT_BUDGETS.foreign, value: weights.foreign },
    { ...WEIGHT_BUDGETS.neededForPaint, value: weights.neededForPaint },
    { ...WEIGHT_BUDGETS.shift, value: weights.shift },
  ];
}

/** A figure for people: thousands apart, fractions short. */
export function figure(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(4);
}
