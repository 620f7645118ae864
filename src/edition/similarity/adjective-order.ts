import {
  COMMON_ADJECTIVES,
  JOINT_NOUNS,
  NATIONAL_ADJECTIVES,
  PERSIAN_ADJECTIVES,
} from '../../arabic/lexicon/headlines/adjectives.ts';
import { spellingOf } from './word-spelling.ts';

const spelt = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(spellingOf));
const NATIONAL = spelt(NATIONAL_ADJECTIVES);
const COMMON = spelt(COMMON_ADJECTIVES);
const JOINT = spelt(JOINT_NOUNS);
const PERSIAN = spelt(PERSIAN_ADJECTIVES);

const AND = 'و';
const ARTICLE = 'ال';

/** Marks the object of a Persian sentence: the words before it are no adjectives side by side. */
const PERSIAN_OBJECT_MARK = 'را';

/** An adjective, with all that another must have in common with it to stand in its place. */
interface Adjective {
  /** Its word, without «و». */
  readonly word: string;
  /** How it agrees with its noun: article, gender and number. */
  readonly form: string;
  readonly isAnd: boolean;
  readonly isNational: boolean;
}

/** The endings that agreement gives an adjective, longer ones first. */
const ENDINGS: readonly string[] = ['يات', 'يون', 'يين', 'ات', 'ون', 'ين', 'يه', 'ه', ''];

/** The letters before an ending of which any word is an adjective of relation: «مصرية». */
const MIN_RELATION_LETTERS = 3;

/** Returns an Arabic adjective without its article; null for any other word. */
function withoutArticle(bare: string): Pick<Adjective, 'form' | 'isNational'> | null {
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending)) continue;
    const base = bare.slice(0, bare.length - ending.length);
    const masculine = ending.startsWith('ي') && ending !== 'ين' ? `${base}ي` : base;
    const isNational = NATIONAL.has(masculine);
    if (isNational || COMMON.has(masculine)) return { form: agreementOf(ending), isNational };
    if (ending === 'يه' && base.length >= MIN_RELATION_LETTERS)
      return { form: agreementOf(ending), isNational: true };
  }
  return null;
}

/** Returns what an ending says of gender and number: «مصرية» and «كبيرة» agree with one noun. */
const agreementOf = (ending: string): string => (ending.length > 1 ? ending.slice(1) : ending);

/** Returns a word as an adjective; null where it is none. */
function adjectiveOf(word: string): Adjective | null {
  const isAnd = word.startsWith(AND) && word.length > 3 && !COMMON.has(word) && !NATIONAL.has(word);
  const own = isAnd ? word.slice(AND.length) : word;
  const hasArticle = own.startsWith(ARTICLE);
  const found = withoutArticle(hasArticle ? own.slice(ARTICLE.length) : own);
  if (found === null) return null;
  return {
    word: own,
    form: `${hasArticle ? ARTICLE : ''} ${found.form}`,
    isAnd,
    isNational: found.isNational,
  };
}

/** Verbs that look as if they had an article. Source: own knowledge. */
const VERBS_LIKE_ARTICLE: ReadonlySet<string> = new Set([
  'التقي',
  'القي',
  'الغي',
  'الزم',
  'الحق',
  'التحق',
  'التزم',
  'التمس',
  'التهم',
  'الهم',
  'التقت',
  'الغت',
  'الزمت',
  'الحقت',
]);

const DEFINITE = /^[وفبك]?(?:ال|لل)/;

/** Tells whether a word has the shape of a verb whose subject is a woman or a thing: «تقتل», «قتلت». */
function isFeminineVerb(word: string): boolean {
  if (/(?:ات|ه)$/.test(word)) return false;
  return /^[وف]?س?ت/.test(word) || word.endsWith('ت');
}

/**
 * Tells whether a word is a noun that the adjectives after it belong to. After a verb they may be its
 * subject and its object («تقتل مصرية سودانية»), and then their order counts.
 */
function isTheirNoun(noun: string | undefined, adjectives: readonly Adjective[]): boolean {
  const [first] = adjectives;
  if (noun === undefined || first === undefined) return false;
  if (first.form.startsWith(ARTICLE)) return DEFINITE.test(noun) && !VERBS_LIKE_ARTICLE.has(noun);
  if (first.form.endsWith('ه') || first.form.endsWith('ات')) return !isFeminineVerb(noun);
  const canBeTwoPeople = adjectives.filter(({ isNational }) => isNational).length > 1;
  return canBeTwoPeople ? JOINT.has(noun) : !/^[وف]?س?ي/.test(noun);
}

/** Returns the adjectives that follow one another from a word on, all of one form. */
function adjectivesFrom(words: readonly string[], start: number): readonly Adjective[] {
  const adjectives: Adjective[] = [];
  for (const word of words.slice(start)) {
    const next = adjectiveOf(word);
    const [first] = adjectives;
    if (next === null || (first === undefined ? next.isAnd : next.form !== first.form)) break;
    adjectives.push(next);
  }
  return adjectives;
}

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Returns adjectives in one order, «و» where it stood. */
const inOneOrder = (adjectives: readonly Adjective[]): readonly string[] =>
  adjectives
    .map(({ word }) => word)
    .toSorted(byLetters)
    .map((word, at) => (adjectives[at]?.isAnd === true ? AND + word : word));

function withArabicOrder(words: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < words.length;) {
    const adjectives = adjectivesFrom(words, at);
    if (adjectives.length > 1 && isTheirNoun(words[at - 1], adjectives)) {
      written.push(...inOneOrder(adjectives));
      at += adjectives.length;
    } else {
      written.push(words[at] ?? '');
      at += 1;
    }
  }
  return written;
}

/** Returns words with two Persian adjectives, side by side or with «و» between, in one order. */
function withPersianOrder(words: readonly string[]): readonly string[] {
  const written = [...words];
  for (let at = 1; at < written.length - 1; at += 1) {
    const first = written[at] ?? '';
    const end = written[at + 1] === AND ? at + 2 : at + 1;
    const second = written[end] ?? '';
    const areAdjectives = PERSIAN.has(first) && PERSIAN.has(second);
    if (!areAdjectives || written[end + 1] === PERSIAN_OBJECT_MARK) continue;
    if (second < first) [written[at], written[end]] = [second, first];
    at = end;
  }
  return written;
}

/**
 * Returns the words of a headline with adjectives of one noun in one order: «مباحثات مصرية سودانية» and
 * «مباحثات سودانية مصرية» are the same.
 *
 * @param words as `spellingOf` writes them.
 */
export const withAdjectiveOrder = (words: readonly string[]): readonly string[] =>
  withPersianOrder(withArabicOrder(words));
