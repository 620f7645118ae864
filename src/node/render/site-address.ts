/** Where the site stands. */
export interface SiteAddress {
  /** Origin without a last slash, or null when it is not known. */
  readonly site: string | null;
  /** `/` or `/some/path/`. */
  readonly base: string;
  /** Whether pages name pictures that are drawn for previews. */
  readonly hasSharePictures?: boolean;
}

/** Returns a page's address for a browser: base and path, percent-encoded; the origin too where known. */
export const addressOf = (path: string, { site, base }: SiteAddress): string =>
  `${site ?? ''}${base}${encodeURI(path.slice(1))}`;
