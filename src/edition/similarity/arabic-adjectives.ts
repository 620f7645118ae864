import {
  COMMON_ADJECTIVES,
  JOINT_BODIES,
  JOINT_NOUNS,
  NAMED_BODIES,
  NAMING_ADJECTIVES,
  NATIONAL_ADJECTIVES,
  NO_NOUNS,
} from '../../arabic/lexicon/headlines/adjectives.ts';
import { mayFollowVerb } from './arabic-verbs.ts';
import type { HeadlineWord } from './headline-word.ts';
import { spellingOf } from './word-spelling.ts';

const spelt = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(spellingOf));
const NATIONAL = spelt(NATIONAL_ADJECTIVES);
const NAMING = spelt(NAMING_ADJECTIVES);
const COMMON = spelt(COMMON_ADJECTIVES);
const JOINT = spelt(JOINT_NOUNS);
const BODIES = spelt(JOINT_BODIES);
const NAMED = spelt(NAMED_BODIES);
const NONE = spelt(NO_NOUNS);

const AND = 'و';
const ARTICLE = 'ال';

/** An adjective, with all that another must have in common with it to stand in its place. */
interface Adjective {
  readonly word: HeadlineWord;
  /** Its spelling without «و». */
  readonly plain: string;
  /** How it agrees with its noun: article, gender and number. */
  readonly form: string;
  readonly isAnd: boolean;
  /** True where it names people, or a body, as well. */
  readonly canName: boolean;
}

/** The endings that agreement gives an adjective, longer ones first. */
const ENDINGS: readonly string[] = ['يات', 'يون', 'يين', 'ات', 'ون', 'ين', 'يه', 'ه', ''];

/** The letters before an ending of which any word is an adjective of relation: «مصرية». */
const MIN_RELATION_LETTERS = 3;

/** «سورية» is the country as well, which is written so. */
const SYRIA = spellingOf('سوريه');

/** Returns what an ending says of gender and number: «مصرية» and «كبيرة» agree with one noun. */
const agreementOf = (ending: string): string => (ending.length > 1 ? ending.slice(1) : ending);

type Agreement = Pick<Adjective, 'form' | 'canName'>;

/** Returns an adjective of the lists, without its article; null for any other word. */
function listedAdjective(bare: string): Agreement | null {
  if (bare === SYRIA) return { form: agreementOf('يه'), canName: true };
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending)) continue;
    const base = bare.slice(0, bare.length - ending.length);
    const masculine = ending.startsWith('ي') && ending !== 'ين' ? `${base}ي` : base;
    const canName = NATIONAL.has(masculine) || NAMING.has(masculine);
    if (canName || COMMON.has(masculine)) return { form: agreementOf(ending), canName };
  }
  return null;
}

/** Returns a word in «ـية» as the adjective that it may be. */
const relationAdjective = (bare: string): Agreement | null =>
  bare.endsWith('يه') && bare.length >= MIN_RELATION_LETTERS + 2
    ? { form: agreementOf('يه'), canName: true }
    : null;

/** Returns a word as an adjective; null where it is none. */
function adjectiveOf(word: HeadlineWord): Adjective | null {
  const { plain } = word;
  // «واضحة» opens with its own letter, «واقتصادية» with «و».
  const isAnd = plain.startsWith(AND) && plain.length > 3 && listedAdjective(plain) === null;
  const own = isAnd ? plain.slice(AND.length) : plain;
  const hasArticle = own.startsWith(ARTICLE);
  const bare = hasArticle ? own.slice(ARTICLE.length) : own;
  const found = listedAdjective(bare) ?? relationAdjective(bare);
  if (found === null) return null;
  const form = `${hasArticle ? ARTICLE : ''} ${found.form}`;
  return { word, plain: own, form, isAnd, canName: found.canName };
}

/** Returns the adjectives that follow one another from a word on, all of one form. */
function adjectivesFrom(words: readonly HeadlineWord[], start: number): readonly Adjective[] {
  const adjectives: Adjective[] = [];
  for (const word of words.slice(start)) {
    const next = word.opensClause ? null : adjectiveOf(word);
    const [first] = adjectives;
    if (next === null || (first === undefined ? next.isAnd : next.form !== first.form)) break;
    adjectives.push(next);
    // «و» closes the list: «المصري السوداني واللبناني» are more than two that share a noun.
    if (next.isAnd) break;
  }
  return adjectives;
}

/** Returns a noun without its article and what is written in one word with it. */
const bareNoun = (plain: string): string =>
  plain.replace(/^[وف]?(?:ال|بال|كال|لل|[بل](?=\p{L}{4}))/u, '');

const isIn = (list: ReadonlySet<string>, plain: string): boolean =>
  list.has(plain) || list.has(bareNoun(plain));

/** Tells whether a word can be a noun that adjectives of a form belong to. */
function agrees(noun: HeadlineWord, form: string): boolean {
  if (NONE.has(noun.plain)) return false;
  const isDefinite = /^[وفبك]?(?:ال|لل)/.test(noun.plain);
  return form.startsWith(ARTICLE) === isDefinite;
}

/**
 * Tells whether adjectives after a noun are all its own, so that their order says nothing. Where two of
 * them name people or bodies, one may be whom the other meets («يهزم المنتخب المصري السوداني»), unless
 * the noun is of what both do together. Behind a verb the last one may stand for a noun.
 */
function areOfOneNoun(
  words: readonly HeadlineWord[],
  start: number,
  adjectives: readonly Adjective[],
): boolean {
  const noun = words[start - 1];
  const form = adjectives[0]?.form ?? '';
  if (noun === undefined || words[start]?.opensClause === true || !agrees(noun, form)) return false;
  if (adjectives.length === 2 && adjectives.some(({ isAnd }) => isAnd)) return true;
  if (isIn(JOINT, noun.plain)) return true;
  if (adjectives.some(({ isAnd }) => isAnd) || mayFollowVerb(words, start - 1)) return false;
  if (isIn(NAMED, noun.plain)) return false;
  return isIn(BODIES, noun.plain) || adjectives.filter(({ canName }) => canName).length < 2;
}

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Returns adjectives in one order, «و» where it stood. */
const inOneOrder = (adjectives: readonly Adjective[]): readonly HeadlineWord[] =>
  adjectives
    .toSorted((one, other) => byLetters(one.plain, other.plain))
    .map(({ word, plain, isAnd }, at) => {
      const takesAnd = adjectives[at]?.isAnd === true;
      // With or without «و» the word is written as it was, so that its letters can be compared.
      const bare = isAnd ? word.written.replace(/^و\p{M}*/u, '') : word.written;
      return {
        ...word,
        plain: takesAnd ? AND + plain : plain,
        written: takesAnd ? AND + bare : bare,
      };
    });

/**
 * Returns the words of an Arabic headline with adjectives of one noun in one order: «مباحثات مصرية سودانية»
 * and «مباحثات سودانية مصرية» are the same.
 *
 * @param words as `spellingOf` writes them.
 */
export function withArabicOrder(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const written: HeadlineWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const adjectives = adjectivesFrom(words, at);
    if (adjectives.length > 1 && areOfOneNoun(words, at, adjectives)) {
      written.push(...inOneOrder(adjectives));
      at += adjectives.length;
    } else {
      if (word !== undefined) written.push(word);
      at += 1;
    }
  }
  return written;
}
