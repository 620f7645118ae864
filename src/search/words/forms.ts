import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import { coresOf, isArabic, type Core } from './affixes.ts';
import { termOf, withoutPrefix } from './terms.ts';
import { otherNumbers, type Numbered } from './plurals.ts';
import { otherNames, spellingsOf } from './spellings.ts';

/** The spellings that a word is known by, each with its cost: 0 for the word itself. */
export type Forms = ReadonlyMap<string, number>;

/** Costs more than this make another word. */
const MAX_COST = 0.45;

function addForm(forms: Map<string, number>, core: string, cost: number): void {
  for (const { spelling, cost: more } of spellingsOf(core)) {
    const sum = cost + more;
    if (sum < (forms.get(spelling) ?? MAX_COST)) forms.set(spelling, sum);
  }
}

/** Returns the spellings by which a folded word of a text is found. */
export function formsOf(word: string): Forms {
  const forms = new Map<string, number>();
  for (const { core, cost } of coresOf(word)) addForm(forms, core, cost);
  return forms;
}

/** A word of a query: what it is compared by. */
export interface QueryForms {
  readonly forms: Forms;
  /** The words without affixes under whose keys its variants lie. */
  readonly cores: ReadonlySet<string>;
}

/** Cores that cost more have no plural looked for: too little of the word is left. */
const MAX_COST_OF_CORE = 0.16;

/** Returns the numbers of a core as words are indexed: folded, «ألغام» begins with what looks like an article. */
const indexedNumbers = (core: string): readonly Numbered[] =>
  otherNumbers(core).map(({ word, cost }) => ({ word: termOf(word), cost }));

const ARTICLE = 'ال';
/** Letters of a core that a single letter may be joined to in a query: «لبن» is no «ل» before «بن». */
const MIN_LETTERS_AFTER_LETTER = 3;
/** Who types a word with a letter before it rarely types what is joined after it too. */
const BOTH_ENDS_COST = 0.1;

/** Returns the cores of a word of a query: as it is typed to find, less is joined to it than to words of texts. */
function typedCores(word: string, whole: string): readonly Core[] {
  const isAfterArticle = whole !== word && whole.endsWith(ARTICLE + word);
  return coresOf(word).flatMap(({ core, prefix, cost }): Core | readonly Core[] => {
    const isCutAtBothEnds = prefix !== '' && prefix.length + core.length < word.length;
    if (prefix !== '' && (isAfterArticle || core.length < MIN_LETTERS_AFTER_LETTER)) return [];
    return { core, prefix, cost: cost + (isCutAtBothEnds ? BOTH_ENDS_COST : 0) };
  });
}

/**
 * Returns what a folded word of a query is compared by: its own spellings, and those of its plurals or singulars.
 *
 * @param word as it is indexed.
 * @param whole with its article, or what looks like one.
 */
export function queryForms(word: string, whole: string): QueryForms {
  const forms = new Map<string, number>();
  const cores = new Set<string>();
  if (whole !== word) {
    addForm(forms, whole, 0);
    cores.add(whole);
    for (const other of indexedNumbers(whole)) {
      addForm(forms, other.word, other.cost);
      cores.add(other.word);
    }
  }
  for (const { core, cost } of typedCores(word, whole)) {
    addForm(forms, core, cost);
    if (cost > MAX_COST_OF_CORE) continue;
    cores.add(core);
    for (const other of otherNames(core)) cores.add(other);
    if (!isArabic(core)) continue;
    for (const other of indexedNumbers(core)) {
      addForm(forms, other.word, cost + other.cost);
      cores.add(other.word);
    }
  }
  return { forms, cores };
}

/**
 * Returns how surely a word of a text is a variant of a word of a query: 1 for the word itself, 0 for
 * another word.
 */
export function likeness(
  query: { readonly word: string; readonly forms: Forms },
  word: string,
): number {
  if (word === query.word) return 1;
  if (FUNCTION_WORDS.has(word)) return 0;
  let best = MAX_COST;
  for (const [spelling, cost] of formsOf(word)) {
    const sum = cost + (query.forms.get(spelling) ?? MAX_COST);
    if (sum < best) best = sum;
  }
  // Never as sure as the word itself, even where nothing but a hamza differs.
  return best < MAX_COST ? 0.98 - best : 0;
}

const HAMZA = /[ؤئء]/;

const plainHamza = (word: string): string =>
  HAMZA.test(word) ? word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '') : word;

/** What stands before a beginning at most: «وبال». */
const MAX_BEFORE_BEGINNING = 4;

/** Returns how surely a word of a text is the one whose beginning was typed; 0 for another word. */
export function likenessOfBeginning(typed: string, word: string): number {
  const beginning = plainHamza(withoutPrefix(typed));
  if (beginning.length < 2 || FUNCTION_WORDS.has(word)) return 0;
  const whole = plainHamza(word);
  // Asked of thousands of words, nearly all of which end here.
  const place = whole.indexOf(beginning);
  if (place < 0 || place > MAX_BEFORE_BEGINNING) return 0;
  const candidates = [whole, withoutPrefix(whole), whole.replace(/^[وف]?[بلك]?/, '')];
  const found = candidates.find((one) => one.startsWith(beginning));
  return found === undefined ? 0 : 0.4 + 0.3 * (beginning.length / found.length);
}
