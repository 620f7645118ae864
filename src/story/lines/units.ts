/** The memory holds texts up to this length; longer ones are rare. */
export const MOST_UNITS = 65_536;

/** One memory for all seeds: an array of numbers is read twice as fast as a string. */
const UNITS = new Uint16Array(MOST_UNITS);

/** Units are read in the order of their bytes here; every platform of today has the lower byte first. */
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text that stands in the memory. */
let standing = '';

/** Gives the memory, to write a text of at most MOST_UNITS units to its beginning. */
export function unitsToWrite(): Uint16Array {
  standing = '';
  return UNITS;
}

/** Takes the count of units that were written; gives their text. */
export function textWritten(count: number): string {
  standing = UTF_16.decode(UNITS.subarray(0, count));
  return standing;
}

function write(text: string, units: Uint16Array): Uint16Array {
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** Takes a text; gives an array of its own with its UTF-16 units. */
export function copiedUnits(text: string): Uint16Array {
  return write(text, new Uint16Array(text.length));
}

/**
 * Takes a text; gives an array that begins with its UTF-16 units, good until the next text is asked
 * for. Those of a text just written stand there already.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > MOST_UNITS) return copiedUnits(text);
  if (text === standing) return UNITS;
  standing = text;
  return write(text, UNITS);
}
