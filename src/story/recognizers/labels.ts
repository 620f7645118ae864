import { fold } from '../../arabic/text/fold.ts';
import {
  DESK_LABELS,
  FURNITURE_LABELS,
  RELATED_MARKERS,
  TAG_LABELS,
  BOILERPLATE,
  CAPTION_OPENINGS,
  LIST_HEADINGS,
  FIELD_LABELS,
  CAPTION_VERBS,
  CAPTION_SUBJECTS,
  PAGE_COUNTS,
  PAGE_TOOLS,
} from '../../arabic/lexicon/index.ts';
import { kindsAt, NUMBER, RARE, SPACE, WORD } from '../../arabic/text/character-classes.ts';
import type { FirstWord } from '../lines/first-word.ts';
import { phraseBit, phraseFilter } from './phrase-filter.ts';

const EDGE_SIGNS = ':»«>|/*•-–.…!"';

const isAtEdge = (text: string, at: number): boolean =>
  (kindsAt(text, at) & SPACE) !== 0 || EDGE_SIGNS.includes(text.charAt(at));

/** A count behind a label («التعليقات (0)») ends in a digit or a bracket. */
function withoutCount(text: string): string {
  const last = text.charAt(text.length - 1);
  return last === ')' || (last >= '0' && last <= '9')
    ? text.replace(/\s*\(?\d{1,4}\)?$/, '')
    : text;
}

/** Takes folded text; gives it without the signs and the count round it. */
function labelOf(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && isAtEdge(folded, start)) start += 1;
  while (end > start && isAtEdge(folded, end - 1)) end -= 1;
  return withoutCount(folded.slice(start, end));
}

/** A kind of label: its words, and how long a line may be that is one. */
interface LabelKind {
  readonly bit: number;
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

/** The kinds of labels that news pages print, as bits. */
export const LABELS = { furniture: 1, list: 2, desk: 4, related: 8, tag: 16 };

const LABEL_KINDS: readonly LabelKind[] = [
  { bit: LABELS.furniture, words: FURNITURE_LABELS, longest: 90 },
  { bit: LABELS.list, words: LIST_HEADINGS, longest: 60 },
  { bit: LABELS.desk, words: DESK_LABELS, longest: 40 },
  { bit: LABELS.related, words: RELATED_MARKERS, longest: 50 },
  { bit: LABELS.tag, words: TAG_LABELS, longest: 30 },
];

/** No longer folded text is a label. */
export const LONGEST_LABEL = Math.max(...LABEL_KINDS.map(({ longest }) => longest));

/** The labels, each with all that it is. */
const LABEL_BITS: ReadonlyMap<string, number> = LABEL_KINDS.reduce((known, { bit, words }) => {
  for (const label of words) known.set(label, (known.get(label) ?? 0) | bit);
  return known;
}, new Map<string, number>());

/** The labels that a text of so many characters may be. */
function labelsWithin(length: number): number {
  let labels = 0;
  for (const { bit, longest } of LABEL_KINDS) if (length <= longest) labels |= bit;
  return labels;
}

function headsList(label: string): boolean {
  if (!label.startsWith('الاكثر ')) return false;
  const words = label.split(' ');
  return words.length <= 6 && LIST_HEADINGS.has(words.slice(0, 2).join(' '));
}

/** Takes the folded text of a line; gives the labels of a page that it may be, as bits of LABELS. */
export function labelsIn(folded: string): number {
  const { length } = folded;
  if (length > LONGEST_LABEL) return 0;
  const label = labelOf(folded);
  const known = LABEL_BITS.get(label) ?? 0;
  let labels = known === 0 ? 0 : known & labelsWithin(length);
  if (label !== folded && FURNITURE_LABELS.has(folded)) labels |= LABELS.furniture;
  return length <= 60 && headsList(label) ? labels | LABELS.list : labels;
}

/** A share bar is no longer than this. */
const SHARE_BAR = 140;

const TOOL_BEGINNINGS: ReadonlySet<string> = new Set(PAGE_TOOLS.map((tool) => tool.slice(0, 3)));

/** The first words of the tools: a bar begins with one. */
const TOOL_WORDS: readonly string[] = PAGE_TOOLS.flatMap((tool) => tool.split(' ', 1));

/** Takes the folded text of a line; tells whether it names networks and tools of a page and nothing else. */
export function isShareBar(folded: string): boolean {
  if (folded.length > SHARE_BAR || !TOOL_BEGINNINGS.has(folded.slice(0, 3))) return false;
  if (!TOOL_WORDS.some((word) => folded.startsWith(word))) return false;
  const rest = PAGE_TOOLS.reduce((text, tool) => text.replaceAll(tool, ' '), folded);
  return !/[\p{L}\p{N}]/u.test(rest) && /\p{L}{4}/u.test(folded);
}

/** Takes the folded text of a line; tells whether it is a number of the page («52 خبر», «مشاهدات: 1200»), or a bare one. */
export function isPageCount(folded: string): boolean {
  if (folded.length > 40 || !/\d/.test(folded)) return false;
  const unit = folded.replace(/[\d.,:()[\]|\s]+/g, ' ').trim();
  return unit === '' || PAGE_COUNTS.has(unit);
}

/** The runs of letters in a folded text. */
function letterRuns(folded: string): readonly string[] {
  const runs: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const kinds = kindsAt(folded, at);
    if ((kinds & RARE) !== 0) return folded.match(/\p{L}+/gu) ?? [];
    if ((kinds & (WORD | NUMBER)) === WORD) continue;
    if (at > start) runs.push(folded.slice(start, at));
    start = at + 1;
  }
  return runs;
}

/** A bar of desks is no longer than this. */
export const NAVIGATION = 240;

const DESK_WORDS: ReadonlySet<string> = new Set(
  [...DESK_LABELS].flatMap((label) => label.split(' ')),
);

/** Takes the folded text of a line; tells whether it strings names of desks together, as navigation does. */
export function isNavigation(folded: string): boolean {
  if (folded.length > NAVIGATION) return false;
  const words = letterRuns(folded);
  const most = words.length - words.length * 0.7;
  if (words.length < 3 || words.length > 40) return false;
  let others = 0;
  for (const word of words) {
    if (!DESK_WORDS.has(word)) others += 1;
    if (others > most) return false;
  }
  return true;
}

/** Takes the folded text of a line; tells whether it opens with the name of a field and a colon. */
export function isFieldLine(folded: string): boolean {
  if (folded.length > 90) return false;
  const colon = folded.indexOf(':');
  return colon > 0 && colon <= 20 && FIELD_LABELS.has(folded.slice(0, colon).trim());
}

/** Takes the folded text of a line; tells whether it is a trail of page names from the front page on. */
export function isTrail(folded: string): boolean {
  return folded.length <= 80 && /^(?:الرئيسيه|الصفحه الرئيسيه|صفحه اصلي|خانه|home)\s/.test(folded);
}

/** The filter that lines pass which hold a phrase of the page itself. */
export const BOILERPLATE_FILTER = phraseFilter(BOILERPLATE);

/** A phrase of the page itself, its first word and its bit in the filter. */
interface PagePhrase {
  readonly phrase: string;
  readonly first: string;
  readonly bit: number;
}

const PAGE_PHRASES: readonly PagePhrase[] = BOILERPLATE.map((phrase, at) => ({
  phrase,
  first: phrase.split(' ', 1)[0] ?? '',
  bit: phraseBit(phrase, at),
}));

/**
 * Takes the folded text of a line and the bits of the phrases that it may hold; tells how many
 * phrases of the page itself it holds whose first word stands in it as a word.
 */
export function boilerplateCount(folded: string, bits: number): number {
  let count = 0;
  for (let at = 0; at < PAGE_PHRASES.length; at += 1) {
    const known = PAGE_PHRASES[at];
    if (known === undefined || (known.bit & bits) === 0) continue;
    if (folded.includes(known.phrase) && ` ${folded} `.includes(` ${known.first} `)) count += 1;
  }
  return count;
}

/** How lines about photos open, as bits. */
export const CAPTIONS = { opening: 1, subject: 2 };

const MOST_OPENING_WORDS = 3;

/**
 * Takes the facts of a line; tells whether it opens as lines about photos do, or with a subject that
 * photos often have, as bits of CAPTIONS.
 */
export function captionOpening(facts: { folded: string; first: FirstWord }): number {
  if (!facts.first.opensCaptions) return 0;
  const { folded } = facts;
  let found = 0;
  let end = -1;
  for (let count = 0; count < MOST_OPENING_WORDS; count += 1) {
    end = folded.indexOf(' ', end + 1);
    const opening = end < 0 ? folded : folded.slice(0, end);
    if (CAPTION_OPENINGS.has(opening)) found |= CAPTIONS.opening;
    if (CAPTION_SUBJECTS.has(opening)) found |= CAPTIONS.subject;
    if (end < 0) break;
  }
  return found;
}

/** A line under a photo of an event has at most so many words. */
export const SHORT_CAPTION = 7;

/** Takes the folded text of a line; tells whether it is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  if (folded.startsWith('..')) return true;
  const words = folded.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    if (CAPTION_VERBS.has(words[at] ?? '')) return true;
  }
  return false;
}

/** Takes the facts of a line; tells whether it is any label of a page but the name of a desk. */
export function isLabel(facts: { labels: number; folded: string }): boolean {
  return (facts.labels & ~LABELS.desk) !== 0 || isFieldLine(facts.folded);
}

/** The markers that can stand before a headline on the same line, as people write them. */
const INLINE_MARKER =
  /^[\s\-–•*]*((?:[إا]قرأ|اقرؤوا|اقرأوا|شاهد|طالع|تابع)\s+(?:[أا]يض(?:ا[ًُ]?|[ًُ]ا|ً)?|المزيد|كذلك)|قد يهمك(?:\s+[أا]يضا?[ًُ]?ا?)?|ذات صلة|للمزيد|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں)\s*[:：|\-–.…]+\s*/u;

/**
 * Takes the shown text of a line; gives the length of the marker before a headline («اقرأ أيضاً: …»),
 * or 0 when none is there or nothing follows it.
 */
export function inlineMarkerLength(text: string): number {
  const found = INLINE_MARKER.exec(text.slice(0, 80));
  return found === null || found[0].length >= text.length ? 0 : found[0].length;
}

/**
 * Takes the shown text of a line; gives the length of the label before keywords («الكلمات
 * المفتاحية: …»), or 0.
 */
export function tagLabelLength(text: string): number {
  const opening = text.slice(0, 60);
  const hasColon = opening.includes(':') || opening.includes('：');
  const found = hasColon ? /^([^:：]{2,30})[:：]\s*/u.exec(opening) : null;
  if (found !== null && TAG_LABELS.has(fold(found[1] ?? ''))) return found[0].length;
  const first = /^(?:سمات|الوسوم|وسوم|تاجز|تاغات)\s+/u.exec(text);
  return first === null ? 0 : first[0].length;
}
