import { foldedWords } from './fold.ts';

/*
 * The affixes of light10: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
 * Retrieval" (2007), as Lucene's ArabicStemmer applies them, spelt as `fold` leaves them.
 */
const PREFIXES: readonly string[] = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و'];
const SUFFIXES: readonly string[] = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A stem keeps at least two letters; «و» falls only where three remain, since it may be a root letter. */
const LEAST = 2;
const LEAST_AFTER_WAW = 3;

const FIRST_OF_PREFIX = 'وبكفلا';
const LAST_OF_SUFFIX = 'انتهي';

function prefixOf(word: string): string {
  for (let at = 0; at < PREFIXES.length; at += 1) {
    const prefix = PREFIXES[at] ?? '';
    if (word.startsWith(prefix)) return prefix;
  }
  return '';
}

function withoutPrefix(word: string): string {
  if (!FIRST_OF_PREFIX.includes(word.charAt(0))) return word;
  const prefix = prefixOf(word);
  if (prefix === '') return word;
  const rest = word.slice(prefix.length);
  return rest.length < (prefix === 'و' ? LEAST_AFTER_WAW : LEAST) ? word : rest;
}

function withoutSuffixes(word: string): string {
  let end = word.length;
  if (!LAST_OF_SUFFIX.includes(word.charAt(end - 1))) return word;
  for (let at = 0; at < SUFFIXES.length; at += 1) {
    const suffix = SUFFIXES[at] ?? '';
    const rest = end - suffix.length;
    if (rest >= LEAST && word.startsWith(suffix, rest)) end = rest;
  }
  return word.slice(0, end);
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
  return withoutSuffixes(withoutPrefix(bare));
}

/** Takes any text; gives the stems of its words, in order, repeats kept. */
export function stems(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of foldedWords(text)) found.push(stem(word));
  return found;
}
