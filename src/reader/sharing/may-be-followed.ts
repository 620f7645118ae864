/** A part of every name that `withoutTracking` takes out, and of few others: this test comes with every page. */
const TRACKER =
  /clk?id|utm_|braid|igsh|_g[al]=|_hs|mc_|mkt_|mtm_|gclsrc|li_fat|openstat|ref_|_twitter/i;

/**
 * Tells whether an address may hold what follows a reader: then it is worth loading what cleans it.
 *
 * @param search Empty, or `?` and more.
 */
export const mayBeFollowed = (search: string): boolean => TRACKER.test(search);
