/** A wrong reading of bytes, as it looks. */
interface Damage {
  readonly looks: RegExp;
  /** How many such places make a line damaged. */
  readonly least: number;
  readonly story: string;
}

/** The forms are those of the hostile set, the last one as found in a BBC page. */
const DAMAGES: readonly Damage[] = [
  {
    looks: /[ØÙÚÛ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]/gu,
    least: 4,
    story: 'UTF-8 that was once read as Windows-1252',
  },
  {
    looks: /[طظ][\u0080-\u00BF\u0152-\u0192\u02C6\u2013-\u2122]/gu,
    least: 4,
    story: 'UTF-8 that was once read as Windows-1256',
  },
  {
    looks: /[\u00C0-\u00FF]{3,}/gu,
    least: 3,
    story: 'Windows-1256 that was once read as Latin-1',
  },
];

/** A line is looked at so far. */
const SAMPLE = 2000;

/**
 * Takes the shown text of a line; gives what happened to it when its letters are the remains of a
 * wrong decoding (mojibake), else null.
 */
export function mojibakeIn(text: string): string | null {
  if (!/[\u0080-\u00FF]{2}|[طظØÙ][\u0080-\u00BF\u2013-\u2122\u0152-\u0192]/u.test(text))
    return null;
  const sample = text.slice(0, SAMPLE);
  const damage = DAMAGES.find(({ looks, least }) => (sample.match(looks)?.length ?? 0) >= least);
  return damage === undefined ? null : damage.story;
}
