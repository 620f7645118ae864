import { placeIndexOf, type PhraseKind, type Reading } from './place-index.ts';
import { placeMentions, type PlaceMention } from './place-mentions.ts';
import type { StoryText, TextZone } from './story-texts.ts';

/** How much a mention weighs by where it stands. */
const ZONE_WEIGHTS: Readonly<Record<TextZone, number>> = {
  headline: 6,
  standfirst: 3,
  lead: 3,
  subhead: 3,
  body: 1,
};

/** How much a mention weighs by how it speaks of its country. */
const KIND_WEIGHTS: Readonly<Record<PhraseKind, number>> = {
  name: 1,
  adjective: 0.8,
  city: 0.7,
  seat: 0.6,
};

/** A paragraph that names a country again and again weighs no more than so many mentions. */
const MAX_MENTIONS_A_TEXT = 1.5;

/** A story is about a country of this weight: one that its lead names, or two of its paragraphs. */
const MIN_WEIGHT = 2;

/** And of this share of the weight of the country that weighs most. */
const MIN_SHARE = 0.09;

/** Most places of a story. */
const MAX_PLACES = 6;

/** What is written of countries in one text of a story. */
interface WeighedText {
  readonly mentions: readonly PlaceMention[];
  readonly weight: number;
}

/** Weights by code. */
type Weights = ReadonlyMap<string, number>;

function addWeight(weights: Map<string, number>, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight);
}

/** Returns how much speaks for each country that can mean nothing else. */
function plainEvidence(texts: readonly WeighedText[]): Weights {
  const evidence = new Map<string, number>();
  for (const { mentions, weight } of texts)
    for (const { readings, isDoubtful } of mentions) {
      const [only, ...others] = readings;
      if (only !== undefined && others.length === 0 && !isDoubtful)
        addWeight(evidence, only.code, weight);
    }
  return evidence;
}

/** Returns the reading that the rest of the story speaks for most; the first of several. */
function likeliest(readings: readonly Reading[], evidence: Weights): Reading | undefined {
  let [chosen] = readings;
  for (const reading of readings)
    if ((evidence.get(reading.code) ?? 0) > (evidence.get(chosen?.code ?? '') ?? 0))
      chosen = reading;
  return chosen;
}

/** Returns the code of the country that a part of a country lies in. */
const countryOf = (code: string): string => code.slice(0, 2);

/** Returns how much one text says of each country. */
function weightsIn({ mentions, weight }: WeighedText, evidence: Weights): Weights {
  const weights = new Map<string, number>();
  for (const { readings, isDoubtful } of mentions) {
    const reading = likeliest(readings, evidence);
    if (reading === undefined || (isDoubtful && !evidence.has(reading.code))) continue;
    addWeight(weights, countryOf(reading.code), weight * KIND_WEIGHTS[reading.kind]);
  }
  for (const [code, sum] of weights) weights.set(code, Math.min(sum, weight * MAX_MENTIONS_A_TEXT));
  return weights;
}

/** Returns how much a story says of each country that it names. */
function weighPlaces(texts: readonly StoryText[], lang: string): Weights {
  const index = placeIndexOf(lang);
  const weighed = texts.map((text) => ({
    mentions: placeMentions(text, index),
    weight: ZONE_WEIGHTS[text.zone],
  }));
  const evidence = plainEvidence(weighed);
  const weights = new Map<string, number>();
  for (const text of weighed)
    for (const [code, weight] of weightsIn(text, evidence)) addWeight(weights, code, weight);
  return weights;
}

/**
 * Returns the countries that a story is about, the one it says most of first. Where it was filed does not
 * count, nor whose newspaper or agency reports.
 *
 * @param texts those of the story.
 * @param lang BCP 47 primary language.
 * @returns codes of ISO 3166-1, at most six.
 */
export function findPlaces(texts: readonly StoryText[], lang: string): readonly string[] {
  const ranked = [...weighPlaces(texts, lang)].toSorted(
    ([one, mine], [other, theirs]) => theirs - mine || (one < other ? -1 : 1),
  );
  const least = Math.max(MIN_WEIGHT, (ranked[0]?.[1] ?? 0) * MIN_SHARE);
  return ranked
    .filter(([, weight]) => weight >= least)
    .slice(0, MAX_PLACES)
    .map(([code]) => code);
}
