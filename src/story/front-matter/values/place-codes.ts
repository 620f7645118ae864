import { PLACE_TABLE } from '../../../arabic/lexicon/places/place-table.ts';
import { REGION_NAMES } from '../../../arabic/lexicon/places/region-names.ts';
import { fold } from '../../../arabic/text/fold.ts';

const namesIn = (list: string | undefined): readonly string[] =>
  (list ?? '').split('،').filter((name) => name.trim() !== '' && !name.endsWith('؟'));

/** The code of each country by its names, folded: those of CLDR, and others that news uses. */
const CODES: ReadonlyMap<string, string> = new Map(
  REGION_NAMES.flatMap(({ code, ar, fa, ur, ps, en }) => {
    const { label = ar, names } = PLACE_TABLE[code] ?? {};
    return [code, ...namesIn(names), ar, label, fa, ur, ps, en].map(
      (name) => [fold(name), code] as const,
    );
  }),
);

/**
 * Returns the code of ISO 3166-1 of the country that a text names in Arabic, Persian, Urdu, Pashto or English,
 * or by its code; null where it names none.
 */
export const readPlace = (text: string): string | null => CODES.get(fold(text)) ?? null;
