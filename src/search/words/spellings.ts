import { NAME_SPELLINGS } from '../../arabic/vocabulary/name-spellings.ts';

/** A spelling that stands for several, and how much less sure it is that they are one word. */
export interface Spelling {
  readonly spelling: string;
  readonly cost: number;
}

const HAMZA = /[ؤئء]/;
/** The vowels around a hamza, which its carrier is chosen by. */
const HAMZA_SEAT = /[اوي]*[ؤئء][اويؤئء]*/g;

const HAMZA_COST = 0.02;
const LOOSE_HAMZA_COST = 0.05;
const G_COST = 0.06;
const VOWEL_COST = 0.15;
/** Fewer consonants make one skeleton of words that have nothing in common. */
const MIN_CONSONANTS = 4;
const MIN_LETTERS_WITH_G = 4;

const BEGINNINGS: readonly (readonly [beginning: string, common: string])[] =
  NAME_SPELLINGS.flatMap(([common = '', ...others]) =>
    others.map((other): readonly [string, string] => [other, common]),
  ).toSorted(([one], [other]) => other.length - one.length);

/** Returns a name with the commonest spelling of its beginning. */
function commonName(word: string): string {
  const found = BEGINNINGS.find(([beginning]) => word.startsWith(beginning));
  return found === undefined ? word : found[1] + word.slice(found[0].length);
}

/** Returns the consonants of a word, «ج» and «غ» as one. */
export const consonantsOf = (word: string): string =>
  word.replace(/[اويؤئءى]/g, '').replaceAll('غ', 'ج');

/**
 * Returns the spellings under which a word without affixes is compared: hamza on whatever carrier or
 * left out, «ج» and «غ» in names, names of two spellings, the consonants of a long name.
 */
export function spellingsOf(word: string): readonly Spelling[] {
  const common = commonName(word);
  const spellings: Spelling[] = [{ spelling: common, cost: 0 }];
  if (HAMZA.test(common))
    spellings.push(
      { spelling: common.replace(HAMZA_SEAT, '*'), cost: HAMZA_COST },
      {
        spelling: common.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', ''),
        cost: LOOSE_HAMZA_COST,
      },
      { spelling: common.replace(HAMZA, 'ا'), cost: LOOSE_HAMZA_COST },
    );
  if (common.length >= MIN_LETTERS_WITH_G && /[جغ]/.test(common))
    spellings.push({ spelling: `~${common.replaceAll('غ', 'ج')}`, cost: G_COST });
  const consonants = consonantsOf(common);
  if (consonants.length >= MIN_CONSONANTS)
    spellings.push({ spelling: `#${consonants}`, cost: VOWEL_COST });
  return spellings;
}

/** Returns the other spellings of a name, where it has any. */
export function otherNames(word: string): readonly string[] {
  for (const group of NAME_SPELLINGS) {
    const beginning = group
      .toSorted((a, b) => b.length - a.length)
      .find((one) => word.startsWith(one));
    if (beginning !== undefined)
      return group
        .filter((other) => other !== beginning)
        .map((other) => other + word.slice(beginning.length));
  }
  return [];
}
