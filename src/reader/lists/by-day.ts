import { formatDate } from '../text/dates.ts';
import type { ListedHeadline } from '../../edition/pages/card.ts';
import { strings } from '../text/strings.ts';

/** Stories of one day. `label` is null when no story of the list has a date. */
export interface Day<Item extends ListedHeadline> {
  readonly label: string | null;
  readonly items: readonly Item[];
}

/**
 * Returns stories in runs of one day each, in their order. A list without any date is one run without
 * a label.
 */
export function byDay<Item extends ListedHeadline>(items: readonly Item[]): readonly Day<Item>[] {
  if (items.every((item) => item.date === undefined)) return [{ label: null, items }];
  const days: { label: string; items: Item[] }[] = [];
  for (const item of items) {
    const label = item.date === undefined ? strings.undated : formatDate(item.date);
    const last = days.at(-1);
    if (last?.label === label) last.items.push(item);
    else days.push({ label, items: [item] });
  }
  return days;
}
