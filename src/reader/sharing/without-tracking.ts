/**
 * What other sites add to an address to follow who comes from them. Source: the names that Google, Meta,
 * Microsoft, X, TikTok, Yandex, Mailchimp, HubSpot and Matomo give in their own documentation.
 */
const TRACKING =
  /^(?:utm_.*|(?:fb|g|d|y|tw|tt|sc)clid|msclkid|[gw]braid|gclsrc|igshid|igsh|_ga|_gl|_hs(?:enc|mi)|mc_[ce]id|mkt_tok|mtm_.*|li_fat_id|_openstat|ref_src|ref_url|__twitter_impression)$/i;

/**
 * Returns the query of an address without what follows a reader.
 *
 * @param search Empty, or `?` and more; it stays to the letter where nothing is taken from it.
 */
export function withoutTracking(search: string): string {
  const query = new URLSearchParams(search);
  const followed = [...query.keys()].filter((name) => TRACKING.test(name));
  if (followed.length === 0) return search;
  for (const name of followed) query.delete(name);
  return query.size === 0 ? '' : `?${query}`;
}
