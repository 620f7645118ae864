/** A wrong decoding that a text went through. */
interface Damage {
  /** What the remains of its letters look like. */
  readonly pattern: RegExp;
  /** How many matches make a line damaged. */
  readonly least: number;
  readonly name: string;
}

/** What the wrong code page shows for the bytes of Arabic letters in the right one. */
const DAMAGES: readonly Damage[] = [
  {
    pattern: /[ØÙÚÛ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]/gu,
    least: 4,
    name: 'UTF-8 that was once read as Windows-1252',
  },
  {
    pattern: /[طظ][\u0080-\u00BF\u0152-\u0192\u02C6\u2013-\u2122]/gu,
    least: 4,
    name: 'UTF-8 that was once read as Windows-1256',
  },
  {
    pattern: /[\u00C0-\u00FF]{3,}/gu,
    least: 3,
    name: 'Windows-1256 that was once read as Latin-1',
  },
];

/** What any damage leaves. */
const ANY_REMAINS = new RegExp(DAMAGES.map(({ pattern }) => pattern.source).join('|'), 'u');

/** A line is looked at so far, in UTF-16 code units. */
const SAMPLE_LENGTH = 2000;

/** Returns the wrong decoding whose remains the letters of a text are (mojibake), or null. */
export function mojibakeIn(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!ANY_REMAINS.test(sample)) return null;
  const damage = DAMAGES.find(
    ({ pattern, least }) => (sample.match(pattern)?.length ?? 0) >= least,
  );
  return damage === undefined ? null : damage.name;
}
