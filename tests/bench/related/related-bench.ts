import { findPlaces } from '../../../src/edition/places/find-places.ts';
import { storyTexts } from '../../../src/edition/places/story-texts.ts';
import { relationsAmong } from '../../../src/edition/related/related-stories.ts';
import { topicOf } from '../../../src/edition/related/story-topic.ts';
import { LABELLED, readLabelledSets, type LabelledSet } from './labelled-sets.ts';
import type { RelatedBenchOptions } from './options.ts';
import { benchRanking } from './ranking-bench.ts';
import { brokenRelated, type RelatedFigures } from './related-bounds.ts';
import { relatedLabels, type RelatedLabels } from './related-labels.ts';

/** So many stories stand below a story. */
const SHOWN = 3;

/** What is found for the stories of a set, by their ids. */
interface Found {
  readonly nearest: ReadonlyMap<string, readonly string[]>;
  readonly copies: ReadonlyMap<string, readonly string[]>;
  readonly milliseconds: number;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Copies of a text stand for it in the first places, for a set that grades stories grades them too. */
function findRelated({ stories }: LabelledSet): Found {
  const compared = stories.map((story) => {
    const texts = storyTexts(story);
    return { topic: topicOf(texts), places: findPlaces(texts, story.lang) };
  });
  const started = performance.now();
  const relationsOf = relationsAmong(compared);
  const relations = stories.map((_, number) => relationsOf(number));
  const milliseconds = performance.now() - started;
  const idOf = (number: number): string => stories[number]?.id ?? '';
  const entries = stories.map(({ id }, number) => [id, relations[number]] as const);
  return {
    nearest: new Map(
      entries.map(([id, found]) => [id, (found?.nearest ?? []).map((one) => idOf(one.number))]),
    ),
    copies: new Map(entries.map(([id, found]) => [id, (found?.copies ?? []).map(idOf)])),
    milliseconds,
  };
}

const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);

const sumOfGains = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gain(grade, at), 0);

/** Precision and nDCG of the first three, over the stories that have anything relevant. */
function scoreGrades({ grades }: RelatedLabels, { nearest }: Found): RelatedFigures {
  const precisions: number[] = [];
  const gains: number[] = [];
  for (const [id, relevant] of grades) {
    if (relevant.size === 0) continue;
    const found = (nearest.get(id) ?? []).slice(0, SHOWN).map((one) => relevant.get(one) ?? 0);
    precisions.push(found.filter((grade) => grade > 0).length / Math.min(SHOWN, relevant.size));
    const ideal = [...relevant.values()].toSorted((one, other) => other - one).slice(0, SHOWN);
    gains.push(sumOfGains(found) / sumOfGains(ideal));
  }
  return {
    gradedBy: 'editors',
    scored: precisions.length,
    precisionAt3: rounded(mean(precisions)),
    ndcgAt3: rounded(mean(gains)),
  };
}

/** How many of the first three are of the story's own category. */
function scoreCategories({ categories }: RelatedLabels, { nearest }: Found): RelatedFigures {
  const shares = [...categories].map(
    ([id, category]) =>
      (nearest.get(id) ?? []).slice(0, SHOWN).filter((one) => categories.get(one) === category)
        .length / SHOWN,
  );
  return { gradedBy: 'categories', scored: shares.length, precisionAt3: rounded(mean(shares)) };
}

/** How many pairs of one text are found, and how many that are not. */
function scoreCopies({ groups }: RelatedLabels, { nearest, copies }: Found): RelatedFigures {
  const pairsOf = (members: readonly string[]): readonly string[] =>
    members.flatMap((one) =>
      members.filter((other) => other !== one).map((other) => `${one} ${other}`),
    );
  const right = new Set(groups.flatMap(pairsOf));
  const found = [...copies].flatMap(([one, others]) => others.map((other) => `${one} ${other}`));
  const suggested = [...nearest].flatMap(([one, others]) =>
    others.slice(0, SHOWN).map((other) => `${one} ${other}`),
  );
  return {
    gradedBy: 'copies',
    pairs: right.size,
    recall: rounded(found.filter((pair) => right.has(pair)).length / right.size),
    falsePairs: found.filter((pair) => !right.has(pair)).length,
    suggestedCopies: suggested.filter((pair) => right.has(pair)).length,
  };
}

function scoreSet(set: LabelledSet, found: Found): RelatedFigures {
  const labels = relatedLabels(set);
  if (labels.groups.length > 0) return scoreCopies(labels, found);
  return labels.grades.size > 0 ? scoreGrades(labels, found) : scoreCategories(labels, found);
}

/** Scores the labelled stories of a folder, or those at hand; returns an exit code. */
function benchSets(folder: string | null, json: boolean): number {
  const sets = readLabelledSets(folder);
  if (sets.length === 0) console.log(`related: no labelled stories in ${LABELLED}.`);
  const broken: string[] = [];
  for (const set of sets) {
    const found = findRelated(set);
    const scored = scoreSet(set, found);
    const { gradedBy: _, ...figures } = scored;
    broken.push(...brokenRelated(scored).map((line) => `${set.name}: ${line}`));
    const milliseconds = Math.round(found.milliseconds);
    if (json)
      console.log(
        JSON.stringify({
          bench: 'related',
          set: set.name,
          stories: set.stories.length,
          ...figures,
          milliseconds,
        }),
      );
    else {
      const words = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
      console.log(`${set.name}: ${set.stories.length} stories, ranked in ${milliseconds} ms`);
      console.log(`  ${words.join(', ')}`);
    }
  }
  for (const line of broken) console.error(`Bound broken: ${line}`);
  return broken.length === 0 ? 0 : 1;
}

/**
 * Measures whether the stories found below others are those that belong together, then what it takes to rank many.
 *
 * @returns an exit code: 1 when a bound is broken.
 */
export function benchRelated({ set, json, stories }: RelatedBenchOptions): number {
  const code = benchSets(set, json);
  return stories === null ? code : Math.max(code, benchRanking(stories));
}
