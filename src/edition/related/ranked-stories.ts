import { BestScores } from '../nearest/best-scores.ts';
import { LIST_LENGTH, type NearestLists } from '../nearest/nearest-table.ts';
import { themeLikeness, type Subjects } from './subjects.ts';

/** Stories that share less have nothing to do with each other. */
const MIN_LIKENESS = 0.05;

/*
 * What the stories nearest to the nearest speak for: a story near several of them is on their subject, even
 * where it shares few words. Source: Rocchio, "Relevance Feedback in Information Retrieval" (1971); Kurland
 * and Lee, "Corpus Structure, Language Models, and Ad Hoc Information Retrieval" (2004).
 */
const NEIGHBOURS = 8;
const NEIGHBOUR_WEIGHT = 0.8;

/** What a common theme weighs for a story that nothing is near; it weighs less the nearer its third story is. */
const THEME_WEIGHT = 0.4;
const NEAR_ENOUGH = 0.2;

/** Ranks the stories near each by what its neighbours and its themes speak for. */
export class StoryRanker {
  readonly #subjects: Subjects;
  readonly #lists: NearestLists;
  /** The place of each story in the list that is ranked, plus one; 0 between two. */
  readonly #places: Uint8Array;
  readonly #scores = new Float64Array(LIST_LENGTH);
  readonly #ranked = new BestScores(LIST_LENGTH);

  constructor(subjects: Subjects, lists: NearestLists) {
    this.#subjects = subjects;
    this.#lists = lists;
    this.#places = new Uint8Array(subjects.count);
  }

  /** Returns the numbers of the stories near one, in their order; they change when the next is asked for. */
  rank(number: number): Int32Array {
    const lists = this.#lists;
    const ranked = this.#ranked;
    const length = lists.lengthOf(number);
    for (let place = 0; place < length; place += 1) {
      this.#places[lists.numberAt(number, place)] = place + 1;
      this.#scores[place] = lists.likenessAt(number, place);
    }
    this.#addNeighbours(number, length);
    const third = length > 2 ? lists.likenessAt(number, 2) : 0;
    const themeWeight = THEME_WEIGHT * Math.max(0, 1 - third / NEAR_ENOUGH);
    ranked.clear();
    for (let place = 0; place < length; place += 1) {
      const story = lists.numberAt(number, place);
      this.#places[story] = 0;
      if (lists.likenessAt(number, place) < MIN_LIKENESS) continue;
      const themes =
        themeWeight === 0 ? 0 : themeWeight * themeLikeness(this.#subjects, number, story);
      ranked.offer(story, (this.#scores[place] ?? 0) + themes);
    }
    return ranked.numbers.subarray(0, ranked.length);
  }

  /** Adds to the scores what the neighbours of a story speak for. */
  #addNeighbours(number: number, length: number): void {
    const lists = this.#lists;
    const neighbours = Math.min(NEIGHBOURS, length);
    let sum = 0;
    for (let place = 0; place < neighbours; place += 1) sum += lists.likenessAt(number, place);
    for (let place = 0; place < neighbours; place += 1) {
      const neighbour = lists.numberAt(number, place);
      const weight = (NEIGHBOUR_WEIGHT * lists.likenessAt(number, place)) / (sum || 1);
      const theirs = Math.min(NEIGHBOURS, lists.lengthOf(neighbour));
      for (let at = 0; at < theirs; at += 1) {
        const known = this.#places[lists.numberAt(neighbour, at)] ?? 0;
        if (known === 0) continue;
        this.#scores[known - 1] =
          (this.#scores[known - 1] ?? 0) + weight * lists.likenessAt(neighbour, at);
      }
    }
  }
}
