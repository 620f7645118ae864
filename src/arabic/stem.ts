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

function withoutPrefix(word: string): string {
  const prefix = PREFIXES.find((candidate) => word.startsWith(candidate));
  if (prefix === undefined) return word;
  const rest = word.slice(prefix.length);
  return rest.length < (prefix === 'و' ? LEAST_AFTER_WAW : LEAST) ? word : rest;
}

function withoutSuffixes(word: string): string {
  return SUFFIXES.reduce(
    (rest, suffix) =>
      rest.endsWith(suffix) && rest.length - suffix.length >= LEAST
        ? rest.slice(0, -suffix.length)
        : rest,
    word,
  );
}

/**
 * Takes one word as `fold` spells it; gives its light stem: hamza carriers as their letter, one
 * prefix and all suffixes of light10 dropped. Words with other than Arabic letters come back as they are.
 */
export function stem(word: string): string {
  if (!/^[\u0621-\u06FF]+$/.test(word) || /\d/.test(word)) return word;
  const bare = word.replace(/ؤ/g, 'و').replace(/ئ/g, 'ي');
  return withoutSuffixes(withoutPrefix(bare));
}

/** Takes any text; gives the stems of its words, in order, repeats kept. */
export function stems(text: string): readonly string[] {
  return foldedWords(text).map(stem);
}
