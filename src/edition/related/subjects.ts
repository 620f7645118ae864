import { nameKey } from './names.ts';
import { unpackInts } from './packed-numbers.ts';
import { sharedBytes, sharedInts } from './shared-arrays.ts';
import { OPENING_WORDS, THEMES } from './story-topic.ts';
import type { ComparedStory } from './topic-vectors.ts';

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
}

/** What tells copies, and the reasons that stories are near for. */
export interface Subjects {
  /** How many stories there are. */
  readonly count: number;
  /** Of each story the shares of all themes, in percent. */
  readonly themes: Uint8Array;
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

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function namesOf(stories: readonly ComparedStory[]): NamesOfStories {
  const keys = new Numbers();
  const spelt = new Numbers();
  const all = stories.map(({ topic }) => topic.names.map((name) => keys.of(nameKey(name))));
  const counts = sharedInts(keys.all().length);
  for (const key of all.flat()) counts[key] = (counts[key] ?? 0) + 1;
  const starts = sharedInts(stories.length + 1);
  const total = all.reduce((sum, own) => sum + own.length, 0);
  const names = sharedInts(total);
  const spellings = sharedInts(total);
  let end = 0;
  for (const [number, { topic }] of stories.entries()) {
    for (const [at, key] of (all[number] ?? []).entries()) {
      names[end] = key;
      spellings[end] = (counts[key] ?? 0) > 1 ? spelt.of(topic.names[at] ?? '') : -1;
      end += 1;
    }
    starts[number + 1] = end;
  }
  return { starts, names, spellings, printed: spelt.all(), counts };
}

/** Returns what tells copies, and the reasons that stories are near for. */
export function subjectsOf(stories: readonly ComparedStory[]): Subjects {
  const themes = sharedBytes(stories.length * THEMES.length);
  const openings = sharedInts(stories.length * OPENING_WORDS);
  const openingLengths = sharedBytes(stories.length);
  for (const [number, { topic }] of stories.entries()) {
    const words = unpackInts(topic.opening);
    themes.set(topic.themes, number * THEMES.length);
    openings.set(words, number * OPENING_WORDS);
    openingLengths[number] = words.length;
  }
  const places = stories.map((story) => story.places);
  const names = namesOf(stories);
  return { count: stories.length, themes, openings, openingLengths, places, names };
}

/** Returns the shares of all themes in a story, in percent. */
export const themesIn = ({ themes }: Subjects, number: number): Uint8Array =>
  themes.subarray(number * THEMES.length, (number + 1) * THEMES.length);

/** Returns the numbers of the first words of a story. */
export const firstWords = ({ openings, openingLengths }: Subjects, number: number): Int32Array => {
  const start = number * OPENING_WORDS;
  return openings.subarray(start, start + (openingLengths[number] ?? 0));
};
