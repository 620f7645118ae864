import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENCIES } from '../../../src/arabic/lexicon/agencies.ts';
import { BOILERPLATE } from '../../../src/arabic/lexicon/boilerplate.ts';
import { BYLINE_WORDS } from '../../../src/arabic/lexicon/byline-words.ts';
import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../../src/arabic/lexicon/caption-words.ts';
import {
  DESK_LABELS,
  FIELD_LABELS,
  FURNITURE_LABELS,
  LIST_HEADINGS,
} from '../../../src/arabic/lexicon/furniture-labels.ts';
import { OUTLETS } from '../../../src/arabic/lexicon/outlets.ts';
import { PAGE_COUNTS, PAGE_TOOLS } from '../../../src/arabic/lexicon/page-tools.ts';
import { PHOTO_CREDITS } from '../../../src/arabic/lexicon/photo-credits.ts';
import { RELATED_MARKERS } from '../../../src/arabic/lexicon/related-markers.ts';
import { TAG_LABELS } from '../../../src/arabic/lexicon/tag-labels.ts';
import {
  documentContext,
  type DocumentContext,
} from '../../../src/story/context/document-context.ts';
import { featuresAt } from '../../../src/story/position/features.ts';
import { decode } from '../../../src/story/decode/decode.ts';
import { FEATURES, type Feature } from '../../../src/story/features/feature.ts';
import { scoreFor } from '../../../src/story/labelling/emission-scores.ts';
import { STATES } from '../../../src/story/labelling/state-space.ts';
import { PAGE_MODEL } from '../../../src/story/labelling/transition-scores.ts';
import { bestPath } from '../../../src/story/labelling/viterbi.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';
import { labelledStories } from './labelled-story.ts';

/** A story with the features of each of its lines. */
interface Read {
  readonly outlet: string;
  readonly document: DocumentContext;
  readonly features: readonly (readonly Feature[])[];
}

function readStories(folder: string): readonly Read[] {
  return labelledStories(folder).flatMap(({ truth: { id, outlet } }) => {
    const decoded = decode(readFileSync(join(folder, `${id}.txt`)));
    if (!decoded.ok) return [];
    const document = documentContext(splitLines(decoded.text));
    const features = document.lines.map((_, at) => featuresAt(at, document));
    return [{ outlet, document, features }];
  });
}

const TABLE: ReadonlyMap<Feature, Float64Array> = new Map(
  FEATURES.map((feature) => [
    feature,
    Float64Array.from(STATES, (state) => scoreFor(feature, state)),
  ]),
);

/** The labelling of a story when one feature speaks for nothing. */
function pathWithout(left: Feature | null, { features }: Read): string {
  const emissions = new Float64Array(features.length * STATES.length);
  for (const [line, own] of features.entries()) {
    for (const feature of own) {
      if (feature === left) continue;
      const row = TABLE.get(feature) ?? [];
      for (const [state, score] of row.entries()) {
        const at = line * STATES.length + state;
        emissions[at] = (emissions[at] ?? 0) + score;
      }
    }
  }
  return bestPath(emissions, PAGE_MODEL).join(' ');
}

/** In which outlets a feature is seen, and in which a story is read otherwise without it. */
interface FeatureUse {
  readonly feature: Feature;
  readonly seen: readonly string[];
  readonly decides: readonly string[];
}

function usesOf(stories: readonly Read[]): readonly FeatureUse[] {
  const paths = new Map(stories.map((story) => [story, pathWithout(null, story)]));
  return FEATURES.map((feature) => {
    const holding = stories.filter(({ features }) => features.some((own) => own.includes(feature)));
    const changed = holding.filter((story) => pathWithout(feature, story) !== paths.get(story));
    const outlets = (some: readonly Read[]) => [...new Set(some.map(({ outlet }) => outlet))];
    return { feature, seen: outlets(holding), decides: outlets(changed) };
  });
}

/** The lists of words, by what they are. */
const LEXICONS: Readonly<Record<string, Iterable<string>>> = {
  agencies: AGENCIES,
  boilerplate: BOILERPLATE,
  'byline words': BYLINE_WORDS,
  'caption openings': CAPTION_OPENINGS,
  'caption subjects': CAPTION_SUBJECTS,
  'caption verbs': CAPTION_VERBS,
  'desk labels': DESK_LABELS,
  'field labels': FIELD_LABELS,
  'furniture labels': FURNITURE_LABELS,
  'list headings': LIST_HEADINGS,
  outlets: OUTLETS,
  'page counts': PAGE_COUNTS,
  'page tools': PAGE_TOOLS,
  'photo credits': PHOTO_CREDITS,
  'related markers': RELATED_MARKERS,
  'tag labels': TAG_LABELS,
};

/** Folded lines of each outlet, with one space round words and signs away. */
function wordsByOutlet(stories: readonly Read[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { outlet, document } of stories) {
    const own = document.lines.map(({ folded }) => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    texts.set(outlet, `${texts.get(outlet) ?? ' '}${own.join(' \n ')} `);
  }
  return texts;
}

function lexiconLine(
  name: string,
  entries: Iterable<string>,
  texts: ReadonlyMap<string, string>,
): string {
  const counts = [...entries].map((entry) => {
    const needle = ` ${entry.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
    const outlets = [...texts].filter(([, text]) => text.includes(needle)).length;
    return { entry, outlets };
  });
  const single = counts.filter(({ outlets }) => outlets === 1).map(({ entry }) => entry);
  const several = counts.filter(({ outlets }) => outlets > 1).length;
  const none = counts.length - single.length - several;
  return `${name}: ${counts.length} entries, ${several} in several outlets, ${none} in none, ${single.length} in one${single.length > 0 ? `: ${single.join('، ')}` : ''}`;
}

/**
 * Returns in which outlets of a labelled set each feature is seen, in which it decides (without it a
 * story is read otherwise), and which words of the lexicon one outlet alone prints.
 */
export function ruleLines(folder: string): readonly string[] {
  const stories = readStories(folder);
  const uses = usesOf(stories);
  const texts = wordsByOutlet(stories);
  const narrow = uses.filter(({ seen, decides }) => seen.length < 2 || decides.length === 1);
  return [
    `${'feature'.padEnd(36)} outlets that show it, and those in which it decides`,
    ...uses.map(
      ({ feature, seen, decides }) =>
        `${feature.padEnd(36)} ${String(seen.length).padStart(3)} ${String(decides.length).padStart(3)}`,
    ),
    '',
    'seen in fewer than two outlets, or deciding in one alone:',
    ...narrow.map(
      ({ feature, seen, decides }) =>
        `  ${feature}: seen in ${seen.length < 3 ? seen.join(', ') || 'none' : seen.length}; decides in ${decides.join(', ') || 'none'}`,
    ),
    '',
    ...Object.entries(LEXICONS).map(([name, entries]) => lexiconLine(name, entries, texts)),
  ];
}
