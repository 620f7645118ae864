import { foldedWords } from './fold.ts';

/*
 * The affixes of light10: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
 * Retrieval" (2007), as Lucene's ArabicStemmer applies them, spelt as `fold` leaves them.
 */
const WAW = 'و';
const PREFIXES: readonly string[] = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', WAW];
const SUFFIXES: readonly string[] = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A stem keeps at least two letters; «و» falls only where three remain, since it may be a root letter. */
const LEAST = 2;
const LEAST_AFTER_WAW = 3;

/** No Arabic letter lies beyond. */
const LAST_UNIT = 0x06ff;

const unitOf = (affix: string, place: number): number => affix.at(place)?.charCodeAt(0) ?? 0;

/** For each unit 1 when an affix has it at a place, counted from the end when below 0. */
function unitsAt(place: number, affixes: readonly string[]): Uint8Array {
  const units = new Uint8Array(LAST_UNIT + 1);
  for (const affix of affixes) units[unitOf(affix, place)] = 1;
  return units;
}

const BEGINS_PREFIX = unitsAt(0, PREFIXES);
const ENDS_SUFFIX = unitsAt(-1, SUFFIXES);

/** Of each prefix, its first unit. */
const FIRST_OF_PREFIX = Uint16Array.from(PREFIXES, (prefix) => unitOf(prefix, 0));

/** Of each suffix, its last unit, and the one before it or 0. */
const LAST_OF_SUFFIX = Uint16Array.from(SUFFIXES, (suffix) => unitOf(suffix, -1));
const BEFORE_IN_SUFFIX = Uint16Array.from(SUFFIXES, (suffix) => unitOf(suffix, -2));

/** How many letters of a word are its prefix. */
function prefixLength(word: string): number {
  const first = word.charCodeAt(0);
  if (BEGINS_PREFIX[first] !== 1) return 0;
  for (let which = 0; which < FIRST_OF_PREFIX.length; which += 1) {
    if (FIRST_OF_PREFIX[which] !== first) continue;
    const prefix = PREFIXES[which] ?? '';
    if (!word.startsWith(prefix)) continue;
    const least = prefix === WAW ? LEAST_AFTER_WAW : LEAST;
    return word.length - prefix.length < least ? 0 : prefix.length;
  }
  return 0;
}

/** Where the stem of a word ends that begins at an offset. */
function endOfStem(word: string, start: number): number {
  let end = word.length;
  let last = word.charCodeAt(end - 1);
  if (ENDS_SUFFIX[last] !== 1) return end;
  for (let which = 0; which < LAST_OF_SUFFIX.length; which += 1) {
    if (LAST_OF_SUFFIX[which] !== last) continue;
    const before = BEFORE_IN_SUFFIX[which] ?? 0;
    const length = before === 0 ? 1 : 2;
    if (end - length - start < LEAST) continue;
    if (before !== 0 && word.charCodeAt(end - 2) !== before) continue;
    end -= length;
    last = word.charCodeAt(end - 1);
  }
  return end;
}

/** How a word is written: in other than Arabic letters, in these alone, or with a carrier of hamza among them. */
function writingOf(word: string): 'other' | 'bare' | 'carrier' {
  let writing: 'bare' | 'carrier' = 'bare';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x0621 || unit > 0x06ff) return 'other';
    if (unit === 0x0624 || unit === 0x0626) writing = 'carrier';
  }
  return word === '' ? 'other' : writing;
}

/**
 * Takes one word as `fold` spells it; gives its light stem: hamza carriers as their letter, one
 * prefix and all suffixes of light10 dropped. Words with other than Arabic letters come back as they are.
 */
export function stem(word: string): string {
  const writing = writingOf(word);
  if (writing === 'other') return word;
  const bare = writing === 'bare' ? word : word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي');
  const start = prefixLength(bare);
  return bare.slice(start, endOfStem(bare, start));
}

/** Takes any text; gives the stems of its words, in order, repeats kept. */
export function stems(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of foldedWords(text)) found.push(stem(word));
  return found;
}
