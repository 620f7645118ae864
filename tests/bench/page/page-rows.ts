import { ratio, type Row } from '../build/rows.ts';
import {
  MAX_BLOCKING_MS,
  MAX_INTERACTION_MS,
  MAX_PAINT_TIMES_HAND_WRITTEN,
  MAX_STORY_CHANGE_MS,
  WEIGHT_BUDGETS,
} from '../budgets.ts';
import type { Paints } from './paints.ts';
import type { Interactions } from './visits.ts';

/**
 * How a page came to be seen, beside its bounds.
 * @param limit largest contentful paint of the same words as a page by hand, in ms; null for a page of other words.
 */
export function paintRows(
  { first, largest, shift, blocking }: Paints,
  limit: number | null,
): readonly Row[] {
  return [
    { what: 'first contentful paint', value: first, unit: 'ms', most: null },
    { what: 'largest contentful paint', value: largest, unit: 'ms', most: null },
    ...(limit === null
      ? []
      : [
          {
            what: 'the same against the page by hand',
            value: ratio(largest, limit),
            unit: '×',
            most: MAX_PAINT_TIMES_HAND_WRITTEN,
          } as const,
        ]),
    { what: 'layout shift', value: shift, unit: '', most: WEIGHT_BUDGETS.layoutShift.max },
    { what: 'blocking time', value: blocking, unit: 'ms', most: MAX_BLOCKING_MS },
  ];
}

/** How long what readers do takes, beside its bounds. */
export function interactionRows(times: Interactions): readonly Row[] {
  const row = (what: string, value: number, most: number): Row => ({
    what,
    value,
    unit: 'ms',
    most,
  });
  return [
    row('contents open', times.contents, MAX_INTERACTION_MS),
    row('menu opens', times.menu, MAX_INTERACTION_MS),
    row('a letter of a search', times.search, MAX_INTERACTION_MS),
    row('another story, its JSON there', times.story, MAX_STORY_CHANGE_MS),
  ];
}
