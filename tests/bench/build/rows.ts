import { tableOf } from './table.ts';

/** What a figure counts. MB are 10^6 bytes; B are bytes as sent; × is a ratio, % a difference; '' has no unit. */
export type Unit = 's' | 'ms' | 'MB' | 'B' | '×' | '%' | 'files' | '';

/** One figure beside its bound. */
export interface Row {
  readonly what: string;
  /** Null when it could not be measured here, for want of a peer or of a system's figures. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The most it may be; null for a figure that is only told. */
  readonly most: number | null;
}

/** Rows about one thing. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What became of a bound. A figure that is no number breaks it: something went wrong. */
export type Verdict = 'within' | 'BROKEN' | 'not measured' | '';

export function verdictOf({ value, most }: Row): Verdict {
  if (value === null) return 'not measured';
  if (most === null) return '';
  return value <= most ? 'within' : 'BROKEN';
}

const DECIMALS: Readonly<Record<Unit, number>> = {
  s: 2,
  ms: 2,
  MB: 0,
  B: 0,
  '×': 2,
  '%': 2,
  files: 0,
  '': 4,
};

/** A figure for people: thousands apart, as many decimals as its unit bears. */
export function figureOf(value: number, unit: Unit): string {
  const digits = unit === 'ms' && value >= 10 ? 0 : DECIMALS[unit];
  const number = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number} ${unit}`.trimEnd();
}

/** The rows of a table, for a terminal. */
export function linesOf({ title, rows }: Table): readonly string[] {
  return tableOf(
    [title, 'figure', 'at most', ''],
    rows.map((row) => [
      row.what,
      row.value === null ? '–' : figureOf(row.value, row.unit),
      row.most === null ? '' : figureOf(row.most, row.unit),
      verdictOf(row),
    ]),
  );
}

/** A line for each bound that is broken. */
export function brokenLines({ title, rows }: Table): readonly string[] {
  return rows.flatMap((row) => {
    if (verdictOf(row) !== 'BROKEN' || row.value === null || row.most === null) return [];
    const [figure, bound] = [row.value, row.most].map((value) => figureOf(value, row.unit));
    return `${title}: ${row.what}: ${figure} is more than ${bound}`;
  });
}

/** How many times as much; null when either could not be measured. */
export function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one / other;
}

/** By how many percent one differs from the other, up or down. */
export function difference(one: number, other: number): number {
  return Math.abs(one / other - 1) * 100;
}
