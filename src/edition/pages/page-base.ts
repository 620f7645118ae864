import type { Destination } from '../addresses/destinations.ts';

/*
 * Pages are JSON, once inside the HTML and once beside it, thousands of times over: what a page does
 * not have is absent there rather than null or empty, and what follows from the rest (the reading
 * time of a text) is not said.
 */

/** What the top and the footer of every page need. It changes only when the set of desks does. */
export interface Masthead {
  readonly name: string;
  readonly desks: readonly Destination[];
}

/** What every page has. */
export interface PageBase {
  readonly kind: string;
  readonly path: string;
  readonly masthead: Masthead;
}
