import type { Destination } from '../addresses/destinations.ts';
import type { Newspaper } from '../newspaper/newspaper.ts';

/*
 * Pages are JSON, once inside the HTML and once beside it, thousands of times over: what a page does
 * not have is absent there rather than null or empty, and what follows from the rest (the reading
 * time of a text) is not said.
 */

/**
 * What the top and the footer of every page need. It changes only when the set of desks does, the countries of the bar,
 * or what the editor says of the newspaper; what the editor says nothing of is absent.
 */
export interface Masthead {
  readonly name: string;
  readonly desks: readonly Destination[];
  /** The countries of the bar, in a large edition. */
  readonly places?: readonly Destination[];
  /** Said where stories are about countries: the archive lists those. */
  readonly hasPlaces?: true;
  /** The name where there is little room. */
  readonly shortName?: string;
  readonly motto?: string;
  /** The sentences of the footer. */
  readonly foot?: readonly string[];
  /** An address of mail or of a page, or words. */
  readonly contact?: string;
  readonly licence?: string;
}

/**
 * Returns the masthead of a newspaper with these desks.
 *
 * @param hasPlaces whether there are pages of countries.
 * @param places those of the bar.
 */
export function mastheadOf(
  newspaper: Newspaper,
  desks: readonly Destination[],
  hasPlaces = false,
  places: readonly Destination[] = [],
): Masthead {
  const { name, shortName, motto, foot, contact, licence } = newspaper;
  return {
    name,
    desks,
    ...(places.length === 0 ? {} : { places }),
    ...(hasPlaces ? { hasPlaces } : {}),
    ...(shortName === null ? {} : { shortName }),
    ...(motto === null ? {} : { motto }),
    ...(foot === null ? {} : { foot }),
    ...(contact === null ? {} : { contact }),
    ...(licence === null ? {} : { licence }),
  };
}

/** What every page has. */
export interface PageBase {
  readonly kind: string;
  readonly path: string;
  readonly masthead: Masthead;
}
