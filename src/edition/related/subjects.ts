import { placeNames } from '../../arabic/lexicon/places/place-name.ts';
import { unpackInto } from '../nearest/packed-numbers.ts';
import { sharedBytes, sharedFloats, sharedInts } from '../nearest/shared-arrays.ts';
import { nameKey } from './names.ts';
import { OPENING_WORDS, THEMES, type StoryTopic } from './story-topic.ts';

/** A story as others are compared with it. */
export interface ComparedStory {
  readonly topic: StoryTopic;
  /** The countries it is about, as codes of ISO 3166-1, the one it says most of first. */
  readonly places: readonly string[];
}

/** Names by numbers: the spellings of one have one number. */
export interface NamesOfStories {
  /** Where the names of each story begin, and where those of the last end. */
  readonly starts: Int32Array;
  readonly names: Int32Array;
  /** For each of them its place in `printed`; -1 where one story alone has the name. */
  readonly spellings: Int32Array;
  readonly printed: readonly string[];
  /** How many stories have each name. */
  readonly counts: Int32Array;
  /** The names that are those of a country, by its code of ISO 3166-1. */
  readonly ofPlaces: ReadonlyMap<string, readonly number[]>;
}

/** What tells copies, and the reasons that stories are near for. */
export interface Subjects {
  /** How many stories there are. */
  readonly count: number;
  /** Of each story the shares of all themes, in percent. */
  readonly themes: Uint8Array;
  /** Of each story the length of the vector of these shares. */
  readonly themeLengths: Float32Array;
  /** Of each story room for the numbers of its first words, and how many there are. */
  readonly openings: Int32Array;
  readonly openingLengths: Uint8Array;
  /** The countries that each is about, as codes of ISO 3166-1. */
  readonly places: readonly (readonly string[])[];
  readonly names: NamesOfStories;
}

/** Numbers texts in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** Returns the number of a text that has one. */
  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function namesOf(stories: readonly ComparedStory[]): NamesOfStories {
  const keys = new Numbers();
  const spelt = new Numbers();
  const keysOfPrinted = new Map<string, number>();
  /** Most names stand in several stories, and folding one takes longer than finding it again. */
  const keyOf = (name: string): number => {
    const known = keysOfPrinted.get(name);
    if (known !== undefined) return known;
    const key = keys.of(nameKey(name));
    keysOfPrinted.set(name, key);
    return key;
  };
  const all = stories.map(({ topic }) => topic.names.map(keyOf));
  const starts = sharedInts(stories.length + 1);
  const total = all.reduce((sum, own) => sum + own.length, 0);
  const names = sharedInts(total);
  const spellings = sharedInts(total);
  const counts = sharedInts(keys.all().length);
  for (const own of all) for (const key of own) counts[key] = (counts[key] ?? 0) + 1;
  let end = 0;
  for (const [number, { topic }] of stories.entries()) {
    for (const [at, key] of (all[number] ?? []).entries()) {
      names[end] = key;
      spellings[end] = (counts[key] ?? 0) > 1 ? spelt.of(topic.names[at] ?? '') : -1;
      end += 1;
    }
    starts[number + 1] = end;
  }
  const codes = new Set(stories.flatMap(({ places }) => places));
  const ofPlaces = new Map(
    [...codes].map((code) => [
      code,
      placeNames(code).flatMap((name) => keys.known(nameKey(name)) ?? []),
    ]),
  );
  return { starts, names, spellings, printed: spelt.all(), counts, ofPlaces };
}

/** Returns what tells copies, and the reasons that stories are near for. */
export function subjectsOf(stories: readonly ComparedStory[]): Subjects {
  const count = stories.length;
  const themes = sharedBytes(count * THEMES.length);
  const themeLengths = sharedFloats(count);
  const openings = sharedInts(count * OPENING_WORDS);
  const openingLengths = sharedBytes(count);
  for (const [number, { topic }] of stories.entries()) {
    themes.set(topic.themes, number * THEMES.length);
    themeLengths[number] = Math.sqrt(topic.themes.reduce((sum, share) => sum + share ** 2, 0));
    openingLengths[number] = unpackInto(topic.opening, openings, number * OPENING_WORDS);
  }
  const places = stories.map((story) => story.places);
  const names = namesOf(stories);
  return { count, themes, themeLengths, openings, openingLengths, places, names };
}

/** Returns the cosine of the shares of themes in two stories. */
export function themeLikeness(
  { themes, themeLengths }: Subjects,
  number: number,
  other: number,
): number {
  const [mine, theirs] = [number * THEMES.length, other * THEMES.length];
  let product = 0;
  for (let theme = 0; theme < THEMES.length; theme += 1)
    product += (themes[mine + theme] ?? 0) * (themes[theirs + theme] ?? 0);
  return product === 0 ? 0 : product / ((themeLengths[number] ?? 0) * (themeLengths[other] ?? 0));
}

/** Returns the numbers of the first words of a story. */
export const firstWords = ({ openings, openingLengths }: Subjects, number: number): Int32Array => {
  const start = number * OPENING_WORDS;
  return openings.subarray(start, start + (openingLengths[number] ?? 0));
};
