import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { isKnownWord } from '../../arabic/vocabulary/known-words.ts';
import { endsInAn } from '../../arabic/vocabulary/words-in-an.ts';
import { isLikeJoinedArticle } from '../../arabic/vocabulary/words-like-articles.ts';

/** A word without some of its affixes, and how much less sure it is that the word was meant. */
export interface Core {
  readonly core: string;
  /** What was taken away before it. */
  readonly prefix: string;
  /** From 0 for the word itself. */
  readonly cost: number;
}

type Affix = readonly [affix: string, cost: number];

/*
 * What is joined to Arabic words, spelt as `fold` leaves it, and what it costs to take it away: little
 * where it can be nothing else, more where it may belong to the word.
 * Source: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007); the
 * single letters, their chains and the pronouns after Ryding, "A Reference Grammar of Modern Standard Arabic".
 */
const PREPOSITIONS: readonly Affix[] = [
  ['', 0],
  ['ال', 0.02],
  ['ب', 0.06],
  ['ل', 0.06],
  ['ك', 0.07],
  ['بال', 0.03],
  ['كال', 0.04],
  ['لل', 0.03],
];
const CONJUNCTIONS: readonly Affix[] = [
  ['', 0],
  ['و', 0.04],
  ['ف', 0.05],
];

/** «س» of the future stands before verbs alone. */
const FUTURE = 'س';
const BEFORE_NOUNS: readonly Affix[] = CONJUNCTIONS.flatMap(([conjunction, joined]) =>
  PREPOSITIONS.map(([preposition, cost]): Affix => [conjunction + preposition, joined + cost]),
);
const BEFORE_VERBS: readonly Affix[] = CONJUNCTIONS.map(([conjunction, joined]) => [
  conjunction + FUTURE,
  joined + 0.08,
]);
const PREFIXES: readonly Affix[] = [...BEFORE_NOUNS, ...BEFORE_VERBS];

const affixes = (list: string, cost: number): readonly Affix[] =>
  list.split(' ').map((affix): Affix => [affix, cost]);

/** Of a dual, or of a name that ends so by chance. */
const DUAL_COST = 0.16;

const SUFFIXES: readonly Affix[] = [
  ['', 0],
  ...affixes('ه ا', 0.03),
  ...affixes('ها هم هما نا كم ي ات ون تها تهم يه', 0.05),
  ...affixes('هن يا ته تنا تكم تين تان تهما اته اتها اتهم اتهما اتنا اتكم يات يون يين', 0.06),
  ...affixes(
    'ين كما تهن تكما اتهن اه اها اهم اهما يته يتها يتهم يهم يهما يها وهم وها ونا ينا',
    0.08,
  ),
  ...affixes('تا تاه تاها تاهم تاهما تانا تيه تيها تيهم تيهما تينا', 0.08),
  ...affixes('ونه ونها ونهم ونهما ونكم وه', 0.08),
  ...affixes('و وا ت تي اتي', 0.1),
  ...affixes('وي اوي', 0.12),
  ['ان', DUAL_COST],
];

/** Suffixes that two letters may stand before: «دمه», «يدها»; others would leave no word. */
const PRONOUNS: ReadonlySet<string> = new Set(['ه', 'ها', 'هم', 'نا', 'كم']);

const MIN_LETTERS = 3;
const MIN_LETTERS_BEFORE_PRONOUN = 2;
const SHORT_COST = 0.12;

/** Returns whether a word is of Arabic letters alone: others have no affixes. */
export const isArabic = (word: string): boolean => /^[\u0621-\u064A\u0671-\u06D3]+$/.test(word);

/** A word is as short as this only where a prefix or a pronoun was taken away. */
const isShort = (core: string): boolean => core.length < MIN_LETTERS;

/** A verb that the future may stand before; that of the first person could be most nouns. */
const PRESENT = /^[يت].../;

function coreOf(word: string, [prefix, before]: Affix, [suffix, after]: Affix): Core | null {
  const end = word.length - suffix.length;
  const least = suffix === '' || PRONOUNS.has(suffix) ? MIN_LETTERS_BEFORE_PRONOUN : MIN_LETTERS;
  if (end - prefix.length < least) return null;
  const core = word.slice(prefix.length, end);
  if (FUNCTION_WORDS.has(core)) return null;
  if (prefix.endsWith(FUTURE) && !PRESENT.test(core)) return null;
  return { core, prefix, cost: before + after + (isShort(core) ? SHORT_COST : 0) };
}

/** A prefix that is one letter, or ends in one after a conjunction. */
const ONE_LETTER = /^[وف]?[وفبلكس]$/;

/** Tells whether the last letter of a prefix belongs to a known word: «بيان» and «بيانهم» are no «يان». */
const isOfWord = (word: string, [prefix]: Affix, suffixes: readonly Affix[]): boolean =>
  ONE_LETTER.test(prefix) &&
  suffixes.some(([suffix]) =>
    isKnownWord(word.slice(prefix.length - 1, word.length - suffix.length)),
  );

/** Tells whether «ان» ends a word, or what is left of it without a letter that may be joined before it, as a name. */
const isNameInAn = (word: string): boolean =>
  [/^/, /^[وف]/, /^[وف]?[بلك]/].some((joined) => endsInAn(word.replace(joined, '')));

/** Tells whether what looks like a suffix ends a name: «لبنان» is no «لبن», «سوريا» no «سور». */
const isEndOfName = (word: string, suffix: string): boolean =>
  (suffix === 'ان' && isNameInAn(word)) || (suffix === 'يا' && isKnownWord(word));

/** Returns a folded word as it is, then without each of the prefixes and suffixes that it may have. */
export function coresOf(word: string): readonly Core[] {
  if (!isArabic(word)) return [{ core: word, prefix: '', cost: 0 }];
  const suffixes = SUFFIXES.filter(
    ([suffix]) => word.endsWith(suffix) && !isEndOfName(word, suffix),
  );
  const longest = isLikeJoinedArticle(word) ? 0 : word.length;
  const prefixes = PREFIXES.filter(
    (prefix) =>
      prefix[0].length <= longest &&
      word.startsWith(prefix[0]) &&
      !isOfWord(word, prefix, suffixes),
  );
  const [, ...cut] = prefixes.flatMap((prefix) =>
    suffixes.flatMap((suffix) => coreOf(word, prefix, suffix) ?? []),
  );
  return [{ core: word, prefix: '', cost: 0 }, ...cut];
}
