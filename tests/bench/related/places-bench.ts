import { findPlaces } from '../../../src/edition/places/find-places.ts';
import { placeIndexOf } from '../../../src/edition/places/place-index.ts';
import { placeMentions } from '../../../src/edition/places/place-mentions.ts';
import { storyText, storyTexts } from '../../../src/edition/places/story-texts.ts';
import { MIN_PLACES_FOUND } from '../budgets.ts';
import { LABELLED, readLabelledSets, type LabelledSet } from './labelled-sets.ts';
import type { LabelledBenchOptions } from './options.ts';

/** What an editor said of a story: where it plays, and what it is about. */
interface PlaceLabel {
  readonly country: string | null;
  readonly keywords: readonly string[];
}

/** How well the places of stories agree with their editors' labels. */
interface PlaceScore {
  readonly stories: number;
  /** Stories with a label of a country. */
  readonly labelled: number;
  /** Of those, how many have the label first, and how many have it at all. */
  readonly first: number;
  readonly found: number;
  /** Places found, and those among them that the label or a keyword names. */
  readonly places: number;
  readonly rightly: number;
  /** Countries that labels and keywords name, and those among them that were found. */
  readonly named: number;
  readonly foundNamed: number;
}

/**
 * The source labels stories of Israel and of Palestine alike («فلسطين المحتلة»): one is as right as the
 * other.
 */
const labelCode = (code: string): string => (code === 'IL' ? 'PS' : code);

/** Returns the country that a label is the name of; null where it is more or something else. */
function countryNamed(label: string): string | null {
  const [mention, ...others] = placeMentions(storyText(label, 'headline'), placeIndexOf('ar'));
  const reading = mention?.readings[0];
  return others.length === 0 && reading?.kind === 'name' ? labelCode(reading.code) : null;
}

function isPlaceLabel(value: unknown): value is PlaceLabel {
  return (
    typeof value === 'object' &&
    value !== null &&
    'country' in value &&
    'keywords' in value &&
    Array.isArray(value.keywords)
  );
}

function labelsOf({ labels }: LabelledSet): ReadonlyMap<string, PlaceLabel> {
  const isListed = typeof labels === 'object' && labels !== null && 'stories' in labels;
  const stories = isListed ? Object.entries(labels.stories ?? {}) : [];
  return new Map(
    stories.flatMap(([id, label]: readonly [string, unknown]): [string, PlaceLabel][] =>
      isPlaceLabel(label) ? [[id, label]] : [],
    ),
  );
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;

/** Scores a set, and tells of the stories whose label was not found. */
function scorePlaces(set: LabelledSet, missed: (headline: string) => void): PlaceScore {
  const labels = labelsOf(set);
  const score = { stories: 0, labelled: 0, first: 0, found: 0 };
  const more = { places: 0, rightly: 0, named: 0, foundNamed: 0 };
  for (const story of set.stories) {
    const label = labels.get(story.id);
    if (label === undefined) continue;
    score.stories += 1;
    const country = label.country === null ? null : countryNamed(label.country);
    const named = new Set(
      [country, ...label.keywords.map(countryNamed)].flatMap((one) => one ?? []),
    );
    const places = [...new Set(findPlaces(storyTexts(story), story.lang).map(labelCode))];
    if (country !== null) {
      score.labelled += 1;
      score.first += Number(places[0] === country);
      score.found += Number(places.includes(country));
      if (!places.includes(country))
        missed(`${label.country}: ${story.headline} (${places.join(' ')})`);
    }
    if (named.size === 0) continue;
    const rightly = places.filter((place) => named.has(place)).length;
    more.places += places.length;
    more.rightly += rightly;
    more.named += named.size;
    more.foundNamed += rightly;
  }
  return { ...score, ...more };
}

/**
 * Measures whether the places found in stories are those that their editors named.
 *
 * @returns an exit code: 1 when too few countries of labels are found. Of the others there are no bounds, for the labels
 *   say where a story plays and leave out much that it is about.
 */
export function benchPlaces({ set: folder, json }: LabelledBenchOptions): number {
  const sets = readLabelledSets(folder).filter((set) => labelsOf(set).size > 0);
  if (sets.length === 0) console.log(`places: no labelled stories in ${folder ?? LABELLED}.`);
  let isBroken = false;
  for (const set of sets) {
    const misses: string[] = [];
    const score = scorePlaces(set, (headline) => misses.push(headline));
    const figures = {
      recall: percent(score.found, score.labelled),
      first: percent(score.first, score.labelled),
      precision: percent(score.rightly, score.places),
      recallOfKeywords: percent(score.foundNamed, score.named),
    };
    isBroken ||= figures.recall < MIN_PLACES_FOUND;
    if (json) console.log(JSON.stringify({ bench: 'places', set: set.name, ...score, ...figures }));
    else {
      console.log(`${set.name}: ${score.stories} stories, ${score.labelled} with a country`);
      console.log(
        `  its country found ${figures.recall.toFixed(3)}, first ${figures.first.toFixed(3)}\n` +
          `  places that label or keywords name: precision ${figures.precision.toFixed(3)}, recall ${figures.recallOfKeywords.toFixed(3)}`,
      );
      for (const miss of misses) console.log(`  not found: ${miss}`);
    }
  }
  if (isBroken)
    console.error(`Bound broken: fewer countries of labels are found than ${MIN_PLACES_FOUND}`);
  return isBroken ? 1 : 0;
}
