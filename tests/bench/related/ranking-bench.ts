import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findPlaces } from '../../../src/edition/places/find-places.ts';
import { storyTexts } from '../../../src/edition/places/story-texts.ts';
import { fillRows } from '../../../src/edition/nearest/nearest-finder.ts';
import { topicVectors } from '../../../src/edition/nearest/topic-vectors.ts';
import { relationMaterial, relationsFrom } from '../../../src/edition/related/related-stories.ts';
import { topicOf } from '../../../src/edition/related/story-topic.ts';
import type { ComparedStory } from '../../../src/edition/related/subjects.ts';
import { readSeed } from '../../../src/story/read-seed.ts';
import { MAX_RANKING_SECONDS } from '../budgets.ts';
import { makeSeeds, SEED_MAKER } from '../build/make-seeds.ts';
import { brokenLines, linesOf, type Table } from '../build/rows.ts';

/** The bound is that of so many stories. */
const BOUND_STORIES = 10_000;

/** The least of several runs: what else runs on the machine only adds to a figure. */
const RUNS = 5;

const MICROSECONDS = 1_000_000;

/** What this process took of processors so far, in seconds. */
function secondsSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

/** Processor time of the steps that rank stories, in seconds. */
interface RankingSeconds {
  /** The vectors of the stories, and what of each is compared at its foot. */
  readonly index: number;
  /** The stories nearest to each. */
  readonly nearest: number;
  /** Their order, copies and reasons. */
  readonly relations: number;
}

function rankAll(stories: readonly ComparedStory[]): RankingSeconds {
  const started = secondsSoFar();
  const material = relationMaterial(stories);
  const vectors = topicVectors(stories);
  const indexed = secondsSoFar();
  fillRows(vectors, material.table, stories.keys());
  const ranked = secondsSoFar();
  const relationsOf = relationsFrom(material);
  for (const number of stories.keys()) relationsOf(number);
  return {
    index: indexed - started,
    nearest: ranked - indexed,
    relations: secondsSoFar() - ranked,
  };
}

/** Reads seeds as the stories that others are compared with. */
function comparedStories(folder: string): readonly ComparedStory[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const reading = readSeed(readFileSync(join(folder, file)), basename(file, '.txt'));
      if (reading.kind !== 'story') return [];
      const texts = storyTexts(reading.story);
      return { topic: topicOf(texts), places: findPlaces(texts, reading.story.lang) };
    });
}

/**
 * Prints what it takes to rank the stories of a generated edition: the processor time of one thread.
 *
 * @param count how many stories; a thousand or more.
 * @returns an exit code: 1 when the bound is broken.
 */
export function benchRanking(count: number): number {
  if (!existsSync(SEED_MAKER)) {
    console.log(`related: ${SEED_MAKER} is not there, so no edition can be ranked.`);
    return 0;
  }
  const stories = comparedStories(makeSeeds(count));
  const runs = Array.from({ length: RUNS }, () => rankAll(stories));
  const least = (step: keyof RankingSeconds): number => Math.min(...runs.map((run) => run[step]));
  const table: Table = {
    title: `ranking ${count.toLocaleString('en')} stories, processor time`,
    rows: [
      { what: 'the index', value: least('index'), unit: 's', most: null },
      {
        what: 'the nearest of each',
        value: least('nearest'),
        unit: 's',
        most: count > BOUND_STORIES ? null : MAX_RANKING_SECONDS,
      },
      {
        what: 'order, copies and reasons',
        value: least('relations'),
        unit: 's',
        most: null,
      },
    ],
  };
  for (const line of linesOf(table)) console.log(line);
  const broken = brokenLines(table);
  for (const line of broken) console.error(`Bound broken: ${line}`);
  return broken.length === 0 ? 0 : 1;
}
