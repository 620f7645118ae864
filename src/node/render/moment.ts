/** A moment whose zone is said; without seconds in some sources. Source: ISO 8601. */
const ZONED = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Returns a stated date as a moment of RFC 3339, which feeds want. Of a day, and of an hour whose zone
 * nobody says, only the day is known: it stands as its first moment in UTC.
 *
 * @param iso `YYYY-MM-DD`, or a moment as front matter has it.
 */
export function momentOf(iso: string): string {
  const [, minute, seconds = ':00', zone = ''] = ZONED.exec(iso) ?? [];
  if (minute === undefined) return `${iso.slice(0, 10)}T00:00:00Z`;
  return `${minute}${seconds}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;
}
