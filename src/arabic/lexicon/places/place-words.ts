/**
 * What a country is called in news beside its name in CLDR. Lists have «،» between entries. An entry that
 * ends in «؟» is doubtful: the same letters are another word as well, or a surname.
 */
export interface PlaceWords {
  /** What readers are shown, where the name of CLDR is long or rare in news. */
  readonly label?: string;
  /** Other names and spellings. */
  readonly names?: string;
  /** The adjective in its shortest form; its other forms follow from it. */
  readonly adjectives?: string;
  /** Words for its people and other forms that do not follow from the adjective. */
  readonly people?: string;
  /** The capital, and other places that no other country has. */
  readonly cities?: string;
  /** Seats and institutions that stand for it in headlines. */
  readonly seats?: string;
}

/** Words of countries, by their codes in ISO 3166-1. */
export type PlaceTable = Readonly<Record<string, PlaceWords>>;
