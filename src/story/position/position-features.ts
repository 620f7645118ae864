import { LATIN, mayHold } from '../../arabic/text/character-classes.ts';
import type { MaybeFeatures } from '../features/feature-set.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { isMostlyLatin } from '../lines/language.ts';
import { isFieldLine } from '../recognizers/labels.ts';
import { isPostSignature } from '../recognizers/posts.ts';
import { tagLabelLength } from '../recognizers/tags.ts';
import { isOfMachine } from '../recognizers/widgets.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { headFeatures } from './head-features.ts';
import { positionOf, type Position } from './position.ts';
import type { RunKind } from '../context/runs.ts';
import { writtenFeatures } from './written-features.ts';

/** A line that is said again has so many words, unless it is the first. */
const MIN_WORDS_OF_COPY = 4;

/** A line of at most this many words is short: verse, names, labels. */
const SHORT_WORDS = 9;

function zoneFeatures({ at, document }: Position): MaybeFeatures {
  const isBefore = at < document.firstProse;
  return [
    at === 0 && 'first-line',
    isBefore && 'before-the-prose',
    isBefore && document.lastProse >= 0 && 'above-the-first-paragraph',
    !isBefore && at <= document.lastProse && 'amid-the-prose',
    !isBefore && at > document.lastProse && 'after-the-prose',
    at < document.lastOfHead && 'head-goes-on-below',
  ];
}

function isShort(facts: LineFacts | undefined): boolean {
  return facts !== undefined && facts.words <= SHORT_WORDS;
}

/** Lines of verse rhyme with one of two lines before or after them. */
const NEIGHBOURS = [-2, -1, 1, 2];

function rhymes({ at, facts, document: { lines, firstProse } }: Position): boolean {
  if (at < firstProse || facts.rhyme === null) return false;
  return NEIGHBOURS.some((distance) => lines[at + distance]?.rhyme === facts.rhyme);
}

/** Tells whether a line is any label of a page but the name of a desk. */
function isLabel({ labels, folded, text }: LineFacts): boolean {
  return labels.some((kind) => kind !== 'desk') || isFieldLine(folded) || tagLabelLength(text) > 0;
}

const isMarked = (facts: LineFacts | undefined): boolean => (facts?.mark ?? null) !== null;

/** Tells whether the rows of a table, or lines of one shape, follow a line. */
const isOverRun = (at: number, { runsAt }: DocumentContext): boolean =>
  runsAt.get(at + 1)?.some(({ kind }) => kind === 'table' || kind === 'shape') === true;

/** Words over a headline are so few, and stand among so many first lines. */
const MAX_WORDS_OVER_HEADLINE = 10;
const OVER_HEADLINE_WITHIN = 10;

/** «معاون وزیر:», «خبر داد؛»: who speaks, over the line that the title of the page or the lead shows to be the headline. */
function isOverHeadline({ at, facts, document }: Position): boolean {
  if (at > OVER_HEADLINE_WITHIN || facts.words > MAX_WORDS_OVER_HEADLINE) return false;
  if (!/[:؛]$/u.test(facts.text) || facts.labels.length > 0 || facts.byline !== null) return false;
  const { titled, likeTheLead, linesOfKey, lines } = document;
  const isPrintedBefore = (linesOfKey.get(lines[at + 1]?.key ?? '')?.[0] ?? at) < at;
  return titled.has(at + 1) || (likeTheLead.has(at + 1) && !isPrintedBefore);
}

function colonFeatures(position: Position): MaybeFeatures {
  const { at, facts, before, after, document } = position;
  const isAfterColon = before?.ending === 'colon';
  return [
    isOverHeadline(position) && 'colon-above-the-headline',
    facts.ending === 'colon' && (isMarked(after) || isOverRun(at, document)) && 'over-a-list',
    isAfterColon && at > document.firstProse && !isLabel(before) && 'after-a-colon',
    isAfterColon &&
      isFieldLine(before.folded) &&
      facts.dateline?.knowsPlace !== true &&
      'value-of-a-field',
  ];
}

function labelFeatures({ at, facts, document }: Position): MaybeFeatures {
  const { firstProse, writersAddress } = document;
  return [
    document.underTagLabel.has(at) && 'under-a-tag-label',
    document.underListHeading.has(at) && 'under-a-list-heading',
    document.underRelatedLabel.has(at) && 'under-a-related-label',
    at < document.lastRelatedLabel && 'related-label-below',
    at > firstProse && at < writersAddress && 'above-the-writers-address',
    document.innerRelated.has(at) && 'under-a-label-in-the-text',
    document.inBlocks.has(at) && 'in-a-block-of-the-page',
    document.bareTags.has(at) && 'keyword-of-the-story',
    isPostSignature(document.lines[at + 1]?.text ?? '') && !facts.isDate && 'text-of-a-post',
  ];
}

function neighbourFeatures(position: Position): MaybeFeatures {
  const { facts, before, after } = position;
  const { mark } = facts;
  return [
    after?.prose === true && 'prose-next',
    before?.prose === true && 'prose-just-before',
    rhymes(position) && 'rhymes-with-a-neighbour',
    isShort(before) && isShort(facts) && isShort(after) && 'among-short-lines',
    mark !== null && (before?.mark === mark || after?.mark === mark) && 'marked-like-its-neighbour',
  ];
}

/** A button or a heading in Latin letters has no more words. */
const MAX_WORDS_OF_LATIN_LABEL = 4;

function scriptFeatures({ at, facts, document }: Position): MaybeFeatures {
  const { text, folded, first, classes } = facts;
  const isLatin = !document.isLatin && mayHold(classes, LATIN) && isMostlyLatin(text);
  return [
    document.lang === 'ar' && first.beginsWithAnd && 'begins-with-and',
    isLatin && 'latin-among-arabic',
    isLatin && facts.words <= MAX_WORDS_OF_LATIN_LABEL && at > document.lastProse && 'latin-below',
    isLatin && facts.caption?.sure !== true && isOfMachine(text, folded) && 'words-of-the-machine',
  ];
}

function blankFeatures({ at, document: { source } }: Position): MaybeFeatures {
  const isBlankBefore = (source[at]?.blanksBefore ?? 0) > 0;
  const isBlankAfter = (source[at + 1]?.blanksBefore ?? 1) > 0;
  return [
    !isBlankBefore && 'close-to-the-line-before',
    isBlankBefore && isBlankAfter && 'blank-on-both-sides',
    !isBlankBefore && isBlankAfter && 'apart-from-what-is-below',
  ];
}

/** A line is said twice in a row so near the top, under an overline. */
const TWICE_WITHIN = 3;

function isSaidBelowAnother({ at, facts, after, document }: Position): boolean {
  const { linesOfKey, likeTheLead, titled, lines } = document;
  if (at === 0 || at > TWICE_WITHIN || after?.key !== facts.key || titled.size > 0) return false;
  const isFirst = linesOfKey.get(facts.key)?.[0] === at;
  const isTopOnce = linesOfKey.get(lines[0]?.key ?? '')?.length === 1;
  return isFirst && isTopOnce && likeTheLead.has(at) && !likeTheLead.has(0);
}

function repetitionFeatures(position: Position): MaybeFeatures {
  const { at, facts, before, after, document } = position;
  const same = document.linesOfKey.get(facts.key) ?? [];
  const isAgain = facts.key !== '' && same.length > 1;
  const isLong = facts.words >= MIN_WORDS_OF_COPY || at === 0;
  const isBeside = before?.key === facts.key || after?.key === facts.key;
  return [
    isAgain && (same[0] ?? at) < at && 'said-before',
    isAgain && (same.at(-1) ?? at) > at && isLong && 'said-again',
    isAgain && at === 0 && after?.key === facts.key && 'said-twice-at-once',
    isAgain && isBeside && same[0] !== 0 && 'same-as-its-neighbour',
    isAgain && isSaidBelowAnother(position) && 'said-twice-below-another',
    document.titleOf.has(at) && 'title-of-a-later-line',
    document.titled.has(at) && 'headline-of-an-earlier-title',
  ];
}

/** Items of a list, a table, a result, by the index of one of them. */
const isOfList = (at: number, { runsAt }: DocumentContext): boolean =>
  runsAt.get(at)?.some(({ kind }) => kind === 'mark' || kind === 'shape' || kind === 'table') ===
  true;

/** A subhead between two lists has at most so many words. */
const MAX_WORDS_BETWEEN_LISTS = 6;

/** «في الجزيرة» between two lists whose items have marks or signs. */
function isBetweenLists({ at, facts, after, document }: Position): boolean {
  if (facts.mark !== null || facts.words > MAX_WORDS_BETWEEN_LISTS) return false;
  if (facts.ending === 'stop' || facts.labels.length > 0 || isOfList(at, document)) return false;
  return isOfList(at - 1, document) && (isOfList(at + 1, document) || isMarked(after));
}

/** A question that is a run by itself. */
const isClosingQuestion = ({ at, facts, document }: Position): boolean =>
  facts.ending === 'question' &&
  !facts.prose &&
  document.runsAt
    .get(at)
    ?.some(({ kind, start, end }) => kind === 'spoken' && end - start === 1) === true;

function runFeatures(position: Position): MaybeFeatures {
  const { at, document } = position;
  const own = document.runsAt.get(at);
  if (own === undefined) return [isBetweenLists(position) && 'between-two-lists'];
  const isOf = (kind: RunKind): boolean => own.some((run) => run.kind === kind);
  return [
    isOf('mark') && 'in-a-run-of-one-mark',
    isOf('shape') && 'in-a-run-of-one-shape',
    isOf('short') && 'in-a-run-of-short-lines',
    isOf('table') && 'row-of-a-table',
    document.freeVerse.has(at)
      ? 'line-of-free-verse'
      : document.inShortList.has(at) && 'list-of-short-lines',
    own.some(({ start }) => document.lines[start - 1]?.ending === 'colon') &&
      'in-a-run-under-a-colon',
    isBetweenLists(position) && 'between-two-lists',
    isClosingQuestion(position) && 'closing-question',
  ];
}

const isSpoken = ({ ending, text }: LineFacts): boolean => ending === 'stop' || /[»"!]$/.test(text);

/** A line with a mark below a question with another one. */
const isAnswer = ({ facts, before }: Position): boolean =>
  facts.mark === 'bullet' &&
  facts.ending !== 'question' &&
  before?.mark === 'bullet' &&
  before.ending === 'question' &&
  before.text.charAt(0) !== facts.text.charAt(0);

/** So few words are hardly a headline of another story. */
const MAX_WORDS_ALONE = 3;

/** A few words right below the body, with no more lines of that kind below them. */
function isAloneBelow({ at, facts, after, document }: Position): boolean {
  const { labels, boilerplate, words, ending, dateline, byline, name, caption } = facts;
  if (at !== document.lastProse + 1 || words < 2 || words > MAX_WORDS_ALONE) return false;
  if (facts.text.startsWith('*')) return false;
  if (labels.length > 0 || boilerplate > 0 || ending !== 'open' || caption !== null) return false;
  if (dateline !== null || byline !== null || name === 'known') return false;
  return after === undefined || isLabel(after) || after.words < 2;
}

/** What is said below the body, turns of a transcript, and entries of a live page. */
function entryFeatures(position: Position): MaybeFeatures {
  const { at, facts, after, document } = position;
  const { speakers, hoursOfEntries, firstProse } = document;
  const isUnderHour = hoursOfEntries.has(at - 1) && !facts.prose && after?.prose === true;
  return [
    at > document.lastProse && isSpoken(facts) && 'stop-below-the-prose',
    speakers.turns.has(at) && 'turn-of-a-speaker',
    speakers.names.has(at) && 'name-of-a-speaker',
    at > firstProse && /^\[[^[\]]+\]$/.test(facts.text) && 'in-square-brackets',
    hoursOfEntries.has(at) && 'hour-of-an-entry',
    isUnderHour && 'title-of-an-entry',
    isAnswer(position) && 'answer-to-a-question',
    document.partNumbers.has(at) && 'number-of-a-part',
    isAloneBelow(position) && 'alone-below-the-prose',
    document.entryTexts.has(at) && !facts.prose && !isUnderHour && 'text-of-an-entry',
  ];
}

/** Returns what can be seen of a line among the others, in groups. */
export function positionFeatures(
  at: number,
  facts: LineFacts,
  document: DocumentContext,
): readonly MaybeFeatures[] {
  const position = positionOf(at, facts, document);
  const isOdd = document.paragraphsStop && facts.ending === 'open';
  return [
    zoneFeatures(position),
    colonFeatures(position),
    labelFeatures(position),
    neighbourFeatures(position),
    scriptFeatures(position),
    blankFeatures(position),
    repetitionFeatures(position),
    headFeatures(position),
    runFeatures(position),
    entryFeatures(position),
    writtenFeatures(position),
    [isOdd && 'open-where-paragraphs-stop'],
  ];
}
