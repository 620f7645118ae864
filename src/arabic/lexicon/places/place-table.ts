import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ARAB_COUNTRIES } from './arab-countries.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import type { PlaceTable } from './place-words.ts';

/** What countries are called in news, those of the Arab League first. */
export const PLACE_TABLE: PlaceTable = {
  ...ARAB_COUNTRIES,
  ...EUROPE,
  ...AMERICAS,
  ...ASIA,
  ...AFRICA,
};
