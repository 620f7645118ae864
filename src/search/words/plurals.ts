import { BROKEN_PLURALS } from '../../arabic/vocabulary/broken-plurals.ts';
import { isKnownWord } from '../../arabic/vocabulary/known-words.ts';

/*
 * Patterns of singulars and of their broken plurals: digits stand for the letters of the root. A suffix
 * «ه» is gone before they are asked for.
 * Source: W. Wright, "A Grammar of the Arabic Language", I, §§ 304-305.
 */
const PATTERNS = `
  123 ا12ا3
  123 12و3
  123 12ا3
  123 ا123
  12ا3 ا123
  12ي3 ا123
  12و3 ا123
  12ا3 123
  12ي3 123
  12و3 123
  12ي3 123اء
  1ا23 123اء
  12ي3 ا123اء
  12ي3 12ا3
  12ي3 123ي
  12ي3 123ان
  1ا23 12ا3
  1ا23 12و3
  1ا23 1وا23
  12ي3 12ائ3
  12ا3 12ائ3
  12و3 12ائ3
  1234 12ا34
  123و4 12ا3ي4
  123ا4 12ا3ي4
  123ي4 12ا3ي4
  1ا2و3 1وا2ي3
  1ا2ي3 1وا2ي3
  1ي2ا3 1يا2ي3
  1ي2ا3 1وا2ي3
  12ي 12ايا
  12و ا12اء
  1ا2 ا1وا2
  1ا2 1ي2ان
  12 12و2
  12 ا12ا2
  12 122
`;

interface Pattern {
  readonly match: RegExp;
  readonly make: (letters: readonly string[]) => string;
}

/**
 * A letter of the root is any but alef, which may begin one, as that of «أسلوب». «ه» ends none: there it is a
 * suffix.
 */
function patternOf(pattern: string): Pattern {
  const seen = new Set<string>();
  const source = pattern.replace(/\d/g, (digit, at: number) => {
    if (seen.has(digit)) return `\\k<r${digit}>`;
    seen.add(digit);
    if (at === pattern.length - 1) return `(?<r${digit}>[^اه])`;
    return `(?<r${digit}>${pattern.length > 4 && digit === '1' ? '.' : '[^ا]'})`;
  });
  return {
    match: new RegExp(`^${source}$`),
    make: (letters) => pattern.replace(/\d/g, (digit) => letters[Number(digit)] ?? ''),
  };
}

const PAIRS: readonly (readonly [Pattern, Pattern])[] = PATTERNS.trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .flatMap(([one = '', other = '']) => {
    const pair: readonly [Pattern, Pattern] = [patternOf(one), patternOf(other)];
    return [pair, [pair[1], pair[0]] as const];
  });

const IRREGULAR: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const groups = new Map<string, Set<string>>();
  for (const group of BROKEN_PLURALS)
    for (const word of group) groups.set(word, new Set([...(groups.get(word) ?? []), ...group]));
  return groups;
})();

/** A word of another number, and how much less sure it is that it was meant. */
export interface Numbered {
  readonly word: string;
  readonly cost: number;
}

const IRREGULAR_COST = 0.15;
const PATTERN_COST = 0.25;
const LONGEST_ROOT_WORD = 7;

/**
 * Returns the broken plurals and the singulars that a word without affixes may have. A pattern is a guess: it makes no
 * plural of a word whose plurals are listed, and no word that is known as another.
 */
export function otherNumbers(word: string): readonly Numbered[] {
  const irregular = [...(IRREGULAR.get(word) ?? [])]
    .filter((other) => other !== word)
    .map((other) => ({ word: other, cost: IRREGULAR_COST }));
  if (word.length > LONGEST_ROOT_WORD || isKnownWord(word)) return irregular;
  const regular = PAIRS.flatMap(([from, to]) => {
    const groups = from.match.exec(word)?.groups;
    if (groups === undefined) return [];
    const letters = ['', '1', '2', '3', '4'].map((digit) => groups[`r${digit}`] ?? '');
    const other = to.make(letters);
    return isKnownWord(other) ? [] : [{ word: other, cost: PATTERN_COST }];
  });
  return [...irregular, ...regular];
}
