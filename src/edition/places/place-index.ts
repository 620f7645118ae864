import { fold, wordsOf } from '../../arabic/text/fold.ts';
import { PERSIAN_URDU_NAMES } from '../../arabic/lexicon/places/persian-urdu.ts';
import { PLACE_TABLE } from '../../arabic/lexicon/places/place-table.ts';
import {
  DOUBTFUL_FORMS,
  PERSIAN_URDU_TRAPS,
  PLACE_TRAPS,
} from '../../arabic/lexicon/places/place-traps.ts';
import type { PlaceWords } from '../../arabic/lexicon/places/place-words.ts';
import { REGION_NAMES } from '../../arabic/lexicon/places/region-names.ts';

/** How a phrase speaks of a country: by its name, its adjective, a city, or what stands for it. */
export type PhraseKind = 'name' | 'adjective' | 'city' | 'seat';

/** One country that a phrase may mean. */
export interface Reading {
  /** ISO 3166-1, or ISO 3166-2 for a part of a country. */
  readonly code: string;
  readonly kind: PhraseKind;
  /** Whether the same letters are another word as well: they count beside other evidence alone. */
  readonly isDoubtful: boolean;
}

/** Words that speak of a country; without a reading they only look so. */
export interface PlacePhrase {
  readonly words: readonly string[];
  readonly readings: readonly Reading[];
}

/** The phrases that begin with a word, the longest first. */
export type PlaceIndex = ReadonlyMap<string, readonly PlacePhrase[]>;

/** Spellings that only a vowel sign or a hamza tells apart. Folding drops these, so letters stand in for them. */
const TOLD_APART: readonly (readonly [signed: RegExp, lettered: string])[] = [
  [/عُمان/g, 'عومان'],
  [/عُماني/g, 'عوماني'],
  [/بأ(?=بها|كرا)/g, 'في ا'],
  [/عم\u0651[\u064B-\u0650]?ان/g, 'عممان'],
];

/** Tells whether a text tells places apart that are one when it is folded. */
export const tellsApart = (text: string): boolean =>
  TOLD_APART.some(([signed]) => text.search(signed) >= 0);

/** Returns a text as the index spells it: folded, «Oman» and «Amman» told apart where the text does. */
export function spellPlaces(text: string): string {
  return fold(TOLD_APART.reduce((spelt, [signed, by]) => spelt.replaceAll(signed, by), text));
}

/** The endings of an adjective: feminine, plurals, duals and the accusative. */
const ADJECTIVE_ENDINGS: readonly string[] = ['', 'ه', 'ون', 'ين', 'ات', 'ا', 'ان', 'تان', 'تين'];

/** How the mark of a doubtful entry is written in the lexicon. */
const DOUBT = '؟';

/** Builds an index. */
class IndexBuilder {
  readonly #phrases = new Map<string, { words: readonly string[]; readings: Reading[] }>();

  /** Adds a phrase as it is and as it is without its vowel signs. */
  add(entry: string, code: string, kind: PhraseKind): void {
    const isDoubtful = entry.endsWith(DOUBT);
    for (const spelling of new Set([spellPlaces(entry), fold(entry)]))
      this.addFolded(spelling, { code, kind, isDoubtful });
  }

  addFolded(folded: string, reading: Reading | null): void {
    const words = wordsOf(folded);
    if (words.length === 0) return;
    const key = words.join(' ');
    const phrase = this.#phrases.get(key) ?? { words, readings: [] };
    this.#phrases.set(key, phrase);
    if (reading === null) return;
    const same = phrase.readings.findIndex(({ code }) => code === reading.code);
    const known = phrase.readings[same];
    if (known === undefined) phrase.readings.push(reading);
    // The name of CLDR may be doubtful too.
    else if (reading.isDoubtful) phrase.readings[same] = { ...known, isDoubtful: true };
  }

  addAdjective(entry: string, code: string): void {
    const isDoubtful = entry.endsWith(DOUBT);
    const base = fold(entry.replace(DOUBT, ''));
    for (const ending of base.includes(' ') ? [''] : ADJECTIVE_ENDINGS)
      for (const article of ['', 'ال'])
        this.#addForm(`${article}${base}${ending}`, code, isDoubtful);
  }

  #addForm(form: string, code: string, isDoubtful: boolean): void {
    const reading: Reading = {
      code,
      kind: 'adjective',
      isDoubtful: isDoubtful || DOUBTFUL_FORMS.has(form),
    };
    this.addFolded(form, reading);
  }

  index(): PlaceIndex {
    const index = new Map<string, PlacePhrase[]>();
    for (const phrase of this.#phrases.values()) {
      const [first = ''] = phrase.words;
      const list = index.get(first);
      if (list === undefined) index.set(first, [phrase]);
      else list.push(phrase);
    }
    for (const list of index.values())
      list.sort((one, other) => other.words.length - one.words.length);
    return index;
  }
}

const entriesOf = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split('،')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function addWords(builder: IndexBuilder, code: string, words: PlaceWords): void {
  for (const entry of entriesOf(words.names)) builder.add(entry, code, 'name');
  for (const entry of entriesOf(words.adjectives)) builder.addAdjective(entry, code);
  for (const entry of entriesOf(words.people)) builder.add(entry, code, 'adjective');
  for (const entry of entriesOf(words.cities)) builder.add(entry, code, 'city');
  for (const entry of entriesOf(words.seats)) builder.add(entry, code, 'seat');
}

function arabicIndex(): PlaceIndex {
  const builder = new IndexBuilder();
  for (const trap of PLACE_TRAPS) builder.addFolded(trap, null);
  for (const { code, ar } of REGION_NAMES) builder.add(ar, code, 'name');
  for (const [code, words] of Object.entries(PLACE_TABLE)) addWords(builder, code, words);
  return builder.index();
}

function otherIndex(): PlaceIndex {
  const builder = new IndexBuilder();
  for (const trap of PERSIAN_URDU_TRAPS) builder.addFolded(trap, null);
  for (const [code, names] of Object.entries(PERSIAN_URDU_NAMES))
    for (const name of entriesOf(names)) builder.add(name, code, 'name');
  for (const { code, fa, ur, ps } of REGION_NAMES)
    for (const name of [fa, ur, ps]) {
      builder.add(name, code, 'name');
      // The adjective: «ایرانی», «ترکیه‌ای».
      for (const ending of ['ی', '‌ای']) builder.add(`${name}${ending}`, code, 'adjective');
    }
  return builder.index();
}

const INDICES: { arabic?: PlaceIndex; other?: PlaceIndex } = {};

/** Returns the phrases of a language, which are put together when they are first asked for. */
export const placeIndexOf = (lang: string): PlaceIndex =>
  lang === 'ar' ? (INDICES.arabic ??= arabicIndex()) : (INDICES.other ??= otherIndex());
