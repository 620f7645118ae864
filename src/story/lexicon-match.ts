import { fold } from '../arabic/fold.ts';
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
  WAW_WORDS,
  CAPTION_SUBJECTS,
  PAGE_COUNTS,
  PAGE_TOOLS,
} from '../arabic/known-words.ts';

const EDGE_SIGNS = /^[\s:»«>|/*•\-–.…!"]+|[\s:»«>|/*•\-–.…!"]+$/gu;

/** Takes folded text; gives it without the signs and the count round it («التعليقات (0)»). */
function labelOf(folded: string): string {
  return folded.replace(EDGE_SIGNS, '').replace(/\s*\(?\d{1,4}\)?$/, '');
}

/** A share bar is no longer than this. */
const SHARE_BAR = 140;

const TOOL_BEGINNINGS: ReadonlySet<string> = new Set(PAGE_TOOLS.map((tool) => tool.slice(0, 3)));

/** Takes the folded text of a line; tells whether it names networks and tools of a page and nothing else. */
export function isShareBar(folded: string): boolean {
  if (folded.length > SHARE_BAR || !TOOL_BEGINNINGS.has(folded.slice(0, 3))) return false;
  const rest = PAGE_TOOLS.reduce((text, tool) => text.replaceAll(tool, ' '), folded);
  return !/[\p{L}\p{N}]/u.test(rest) && /\p{L}{4}/u.test(folded);
}

/** Takes the folded text of a line; tells whether it is a number of the page («52 خبر», «مشاهدات: 1200»), or a bare one. */
export function isPageCount(folded: string): boolean {
  if (folded.length > 40 || !/\d/.test(folded)) return false;
  const unit = folded.replace(/[\d.,:()[\]|\s]+/g, ' ').trim();
  return unit === '' || PAGE_COUNTS.has(unit);
}

/** A bar of desks is no longer than this. */
const NAVIGATION = 240;

/** Takes the folded text of a line; tells whether it strings names of desks together, as navigation does. */
export function isNavigation(folded: string): boolean {
  if (folded.length > NAVIGATION) return false;
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const desks = words.filter((word) => DESK_WORDS.has(word));
  return words.length >= 3 && words.length <= 40 && desks.length >= words.length * 0.7;
}

const DESK_WORDS: ReadonlySet<string> = new Set(
  [...DESK_LABELS].flatMap((label) => label.split(' ')),
);

/** Takes the folded text of a line; tells whether it is a label of the page and no more. */
export function isFurnitureLabel(folded: string): boolean {
  return (
    folded.length <= 90 && (FURNITURE_LABELS.has(labelOf(folded)) || FURNITURE_LABELS.has(folded))
  );
}

/** Takes the folded text of a line; tells whether it heads a list of stories that are not beside this one. */
export function isListHeading(folded: string): boolean {
  if (folded.length > 60) return false;
  const label = labelOf(folded);
  const words = label.split(' ');
  return (
    LIST_HEADINGS.has(label) ||
    (words.length <= 6 &&
      LIST_HEADINGS.has(words.slice(0, 2).join(' ')) &&
      label.startsWith('الاكثر '))
  );
}

/** Takes the folded text of a line; tells whether it opens with the name of a field and a colon. */
export function isFieldLine(folded: string): boolean {
  const colon = folded.indexOf(':');
  return (
    colon > 0 &&
    colon <= 20 &&
    folded.length <= 90 &&
    FIELD_LABELS.has(folded.slice(0, colon).trim())
  );
}

/** Takes the folded text of a line; tells whether it is a trail of page names from the front page on. */
export function isTrail(folded: string): boolean {
  return folded.length <= 80 && /^(?:الرئيسيه|الصفحه الرئيسيه|صفحه اصلي|خانه|home)\s/.test(folded);
}

/** Takes the folded text of a line; tells how many phrases of the page itself it holds. */
export function boilerplateCount(folded: string): number {
  const phrases = folded.split(' ').flatMap((word) => BOILERPLATE_BY_WORD.get(word) ?? []);
  return new Set(phrases.filter((phrase) => folded.includes(phrase))).size;
}

/** The phrases by their first word, so that a line is read once. */
const BOILERPLATE_BY_WORD: ReadonlyMap<string, readonly string[]> = BOILERPLATE.reduce(
  (byWord, phrase) => {
    const first = phrase.split(' ', 1)[0] ?? '';
    return byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  },
  new Map<string, readonly string[]>(),
);

/** Takes the folded text of a line; tells whether it opens as lines about photos do. */
export function opensAsCaption(folded: string): boolean {
  return opensWith(CAPTION_OPENINGS, folded);
}

/** Takes the folded text of a line; tells whether it opens with a subject that photos often have. */
export function opensWithPhotoSubject(folded: string): boolean {
  return opensWith(CAPTION_SUBJECTS, folded);
}

function opensWith(phrases: ReadonlySet<string>, folded: string): boolean {
  const words = folded.split(' ', 3);
  return [1, 2, 3].some((count) => phrases.has(words.slice(0, count).join(' ')));
}

/** A line under a photo of an event has at most so many words. */
const SHORT_CAPTION = 7;

/** Takes the folded text of a line; tells whether it is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  const words = folded.split(' ');
  return (
    words.length <= SHORT_CAPTION &&
    (folded.startsWith('..') || words.slice(1).some((word) => CAPTION_VERBS.has(word)))
  );
}

/** Takes the folded text of a line; tells whether it opens with «و» for «and», as running text does. */
export function beginsWithAnd(folded: string): boolean {
  const first = folded.split(/[^\p{L}]/u, 1)[0] ?? '';
  return (
    /^و\p{L}{3,}/u.test(first) &&
    !WAW_WORDS.has(first) &&
    !WAW_WORDS.has(first.replace(/^و(?=ال)/, ''))
  );
}

/** Takes the folded text of a line; tells whether it is the name of a newspaper desk and no more. */
export function isDeskLabel(folded: string): boolean {
  return folded.length <= 40 && DESK_LABELS.has(labelOf(folded));
}

/** Takes the folded text of a line; tells whether it is a label over headlines of other stories. */
export function isRelatedLabel(folded: string): boolean {
  return folded.length <= 50 && RELATED_MARKERS.has(labelOf(folded));
}

/** Takes the folded text of a line; tells whether it is a label over keywords. */
export function isTagLabel(folded: string): boolean {
  return folded.length <= 30 && TAG_LABELS.has(labelOf(folded));
}

/** Takes the folded text of a line; tells whether it is any label of a page. */
export function isLabel(folded: string): boolean {
  return [isFurnitureLabel, isRelatedLabel, isTagLabel, isListHeading, isFieldLine].some((is) =>
    is(folded),
  );
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
  const found = /^([^:：]{2,30})[:：]\s*/u.exec(text.slice(0, 60));
  if (found !== null && TAG_LABELS.has(fold(found[1] ?? ''))) return found[0].length;
  const first = /^(?:سمات|الوسوم|وسوم|تاجز|تاغات)\s+/u.exec(text);
  return first === null ? 0 : first[0].length;
}
