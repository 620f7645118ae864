import { placeName } from '../../arabic/lexicon/places/place-name.ts';
import { fold } from '../../arabic/text/fold.ts';
import { nameKey } from './names.ts';
import type { Reason } from './reason.ts';
import { THEMES } from './story-topic.ts';
import type { ComparedStory } from './topic-vectors.ts';

/** A reason is read at a glance: it has no more things than these. */
const MAX_THINGS = 2;

/** Both stories speak so much of a theme that is a reason, in percent. */
const MIN_THEME_SHARE = 25;

/** Names that come later in both stories count less; so many places before a rank matters. */
const RANK_OFFSET = 4;

/** Finds what stories share that can be said in a few words. */
export class ReasonFinder {
  readonly #stories: readonly ComparedStory[];
  /** The keys of the names of each story, in their order. */
  readonly #keys: readonly (readonly string[])[];
  /** How many stories have each name. */
  readonly #counts = new Map<string, number>();

  constructor(stories: readonly ComparedStory[]) {
    this.#stories = stories;
    this.#keys = stories.map(({ topic }) => topic.names.map(nameKey));
    for (const key of this.#keys.flat()) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Returns the names that two stories share, as the other prints them, the most telling first. */
  #sharedNames(number: number, other: number): readonly string[] {
    const mine = this.#keys[number] ?? [];
    const theirs = this.#keys[other] ?? [];
    return mine
      .flatMap((key, rank) => {
        const at = theirs.indexOf(key);
        const name = this.#stories[other]?.topic.names[at];
        if (name === undefined) return [];
        const rarity = Math.log((this.#stories.length + 1) / (this.#counts.get(key) ?? 1));
        return { name, score: rarity / (RANK_OFFSET + rank + at) };
      })
      .toSorted((one, two) => two.score - one.score || (one.name < two.name ? -1 : 1))
      .map(({ name }) => name);
  }

  /** Returns what two stories share. */
  reasonFor(number: number, other: number): Reason {
    const mine = this.#stories[number];
    const theirs = this.#stories[other];
    const shared = (mine?.places ?? []).filter((code) => theirs?.places.includes(code));
    const labels = new Set(shared.map((code) => fold(placeName(code))));
    const names = this.#sharedNames(number, other).filter((name) => !labels.has(fold(name)));
    const places = shared.slice(0, names.length === 0 ? MAX_THINGS : MAX_THINGS - 1);
    const kept = names.slice(0, MAX_THINGS - places.length);
    const hasThing = places.length + kept.length > 0;
    return {
      places,
      names: kept,
      theme: hasThing ? null : sharedTheme(mine?.topic.themes ?? [], theirs?.topic.themes ?? []),
    };
  }
}

/** Returns the theme that both stories speak of most, where both speak of it enough. */
function sharedTheme(mine: readonly number[], theirs: readonly number[]): Reason['theme'] {
  const shares = mine.map((share, theme) => Math.min(share, theirs[theme] ?? 0));
  const most = Math.max(0, ...shares);
  return most < MIN_THEME_SHARE ? null : (THEMES[shares.indexOf(most)] ?? null);
}
