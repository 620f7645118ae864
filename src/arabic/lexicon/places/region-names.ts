import { REGION_NAMES_TABLE } from './region-names.generated.ts';

/** What a country is called in the languages of seeds and interface. */
export interface RegionName {
  /** ISO 3166-1. */
  readonly code: string;
  readonly ar: string;
  readonly fa: string;
  readonly ur: string;
  readonly ps: string;
  readonly en: string;
}

/** The countries of CLDR, in the order of their codes. */
export const REGION_NAMES: readonly RegionName[] = REGION_NAMES_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', ar = '', fa = '', ur = '', ps = '', en = ''] = line.split(' | ');
    return { code, ar, fa, ur, ps, en };
  });
