import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitLines } from '../../../src/story/lines/split-lines.ts';
import { storyNames } from './corpus.ts';

/** What a line of a labelled story is by its labels. */
export type LineLabel =
  'headline' | 'caption' | 'dateline' | 'date' | 'block' | 'related' | 'furniture' | 'other';

/** A line that is not blank, with its label. */
export interface LabelledLine {
  readonly text: string;
  readonly blanksBefore: number;
  readonly label: LineLabel;
}

/** A block of the body, as the labels have it. */
interface TrueBlock {
  readonly kind: string;
  readonly text: string;
  readonly alt?: readonly string[];
  readonly altText?: readonly string[];
}

/** A caption and its credit. */
interface TrueCaption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** The labels of a story: `NAME.expected.json`, as far as they are scored. */
export interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly outlet: string;
  readonly variations: readonly string[];
  readonly headline: string;
  readonly headlineAlt: readonly string[];
  readonly caption: string | null;
  readonly credit: string | null;
  readonly captions: readonly TrueCaption[];
  readonly dateline: {
    readonly place: string | null;
    readonly source: string | null;
    readonly raw?: string;
  } | null;
  readonly datelineForm: string;
  readonly dateLines: readonly string[];
  readonly blocks: readonly TrueBlock[];
  readonly related: readonly string[];
  readonly relatedLabel: string | null;
  readonly furniture: readonly string[];
  readonly tags: readonly string[];
  readonly optional: readonly string[];
}

/** A labelled story: its labels, and its lines with what they are by them. */
export interface LabelledStory {
  readonly truth: Truth;
  readonly lines: readonly LabelledLine[];
}

/** Characters that the scorer leaves aside, and tatweel. */
const UNSCORED = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640]/g;

/** Returns a text as it is compared with labels. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(UNSCORED, '').replace(/\s+/g, ' ').trim();
}

const comparables = (texts: readonly (string | null | undefined)[]): ReadonlySet<string> =>
  new Set(texts.map((text) => comparable(text ?? '')).filter((text) => text !== ''));

const endsWithAny = (text: string, ends: ReadonlySet<string>): boolean =>
  [...ends].some((end) => text.endsWith(end));

const holdsAny = (text: string, parts: ReadonlySet<string>): boolean =>
  [...parts].some((part) => text.includes(part));

/** A line that names a photo's credit alone is hardly longer. */
const LONGEST_CREDIT_LINE = 90;

type Test = readonly [label: LineLabel, holds: (text: string) => boolean];

/** The tests by which a line is told, the surest first. */
function testsOf(truth: Truth): readonly Test[] {
  const blocks = comparables(truth.blocks.flatMap(({ text, altText = [] }) => [text, ...altText]));
  const captions = comparables(truth.captions.map(({ caption }) => caption));
  const credits = comparables(truth.captions.map(({ credit }) => credit));
  const headlines = comparables([truth.headline, ...truth.headlineAlt]);
  const related = comparables(truth.related);
  const furniture = comparables([...truth.furniture, truth.relatedLabel]);
  const dates = comparables(truth.dateLines);
  const raw = comparables([truth.dateline?.raw]);
  return [
    ['headline', (text) => headlines.has(text)],
    ['block', (text) => blocks.has(text)],
    ['related', (text) => related.has(text)],
    ['furniture', (text) => furniture.has(text)],
    ['dateline', (text) => raw.has(text)],
    ['date', (text) => dates.has(text)],
    ['headline', (text) => holdsAny(text, headlines)],
    [
      'caption',
      (text) =>
        holdsAny(text, captions) ||
        (text.length < LONGEST_CREDIT_LINE && endsWithAny(text, credits)),
    ],
    ['related', (text) => endsWithAny(text, related)],
  ];
}

function withLabels(text: string, truth: Truth): readonly LabelledLine[] {
  const tests = testsOf(truth);
  return splitLines(text.replace(/^\uFEFF/, ''))
    .filter((line) => line.text !== '')
    .map(({ raw, text: shown, blanksBefore }) => {
      const key = comparable(shown);
      const label = tests.find(([, holds]) => holds(key))?.[0] ?? 'other';
      return { text: raw, blanksBefore, label };
    });
}

const isTruth = (value: unknown): value is Truth =>
  typeof value === 'object' &&
  value !== null &&
  'headline' in value &&
  'blocks' in value &&
  Array.isArray(value.blocks);

/** Returns the labelled stories of a folder with `NAME.txt` and `NAME.expected.json`. */
export function labelledStories(folder: string): readonly LabelledStory[] {
  return storyNames(folder).flatMap((name) => {
    const truth: unknown = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    return isTruth(truth) ? [{ truth, lines: withLabels(text, truth) }] : [];
  });
}
