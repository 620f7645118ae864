import { fold } from '../../arabic/text/fold.ts';
import { stems } from '../../arabic/text/stem.ts';
import type { MaybeFeatures } from '../features/feature-set.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { isMostlyLatin } from '../lines/language.ts';
import { lineKey } from '../lines/line-key.ts';
import { isFieldLine } from '../recognizers/labels.ts';
import { isTrail } from '../recognizers/page-bars.ts';
import { tagLabelLength } from '../recognizers/tags.ts';
import { isOfMachine } from '../recognizers/widgets.ts';
import type { DocumentContext } from './document-context.ts';
import { HEAD_WITHIN } from './head-lines.ts';
import type { RunKind } from './runs.ts';

/** A line that is said again has so many words, unless it is the first. */
const MIN_WORDS = 4;

/** A line of at most this many words is short: verse, names, labels. */
const SHORT_WORDS = 9;

/** A line between its neighbours. */
interface Position {
  readonly at: number;
  readonly facts: LineFacts;
  readonly before: LineFacts | undefined;
  readonly after: LineFacts | undefined;
  readonly document: DocumentContext;
}

const positionOf = (at: number, facts: LineFacts, document: DocumentContext): Position => {
  const { lines } = document;
  return { at, facts, before: lines[at - 1], after: lines[at + 1], document };
};

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

function colonFeatures({ at, facts, before, document }: Position): MaybeFeatures {
  const isAfterColon = before?.ending === 'colon';
  return [
    facts.ending === 'colon' && document.titled.has(at + 1) && 'colon-above-the-headline',
    isAfterColon && at > document.firstProse && !isLabel(before) && 'after-a-colon',
    isAfterColon && isFieldLine(before.folded) && 'value-of-a-field',
  ];
}

function labelFeatures({ at, document }: Position): MaybeFeatures {
  const { firstProse, writersAddress } = document;
  return [
    document.underTagLabel.has(at) && 'under-a-tag-label',
    document.underListHeading.has(at) && 'under-a-list-heading',
    document.underRelatedLabel.has(at) && 'under-a-related-label',
    at < document.lastRelatedLabel && 'related-label-below',
    at > firstProse && at < writersAddress && 'above-the-writers-address',
    document.inBlocks.has(at) && 'in-a-block-of-the-page',
    document.bareTags.has(at) && 'keyword-of-the-story',
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

function scriptFeatures({ facts, document }: Position): MaybeFeatures {
  const { text, folded, first } = facts;
  const isLatin = !document.isLatin && isMostlyLatin(text);
  return [
    document.lang === 'ar' && first.beginsWithAnd && 'begins-with-and',
    isLatin && 'latin-among-arabic',
    isLatin && facts.caption?.sure !== true && isOfMachine(text, folded) && 'words-of-the-machine',
  ];
}

function blankFeatures({ at, document: { source } }: Position): MaybeFeatures {
  const isBlankBefore = (source[at]?.blanksBefore ?? 0) > 0;
  const isBlankAfter = (source[at + 1]?.blanksBefore ?? 1) > 0;
  return [
    !isBlankBefore && 'close-to-the-line-before',
    isBlankBefore && isBlankAfter && 'blank-on-both-sides',
  ];
}

/** A label before the headline on a line of the page («رابط الخبر: …») is no longer than this. */
const LONGEST_LABEL = 60;
const LONGEST_LABELLED = 400;

function saysAgainBehindColon({ at, facts: { text }, document }: Position): boolean {
  if (at === 0 || text.length > LONGEST_LABELLED) return false;
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon <= 0) return false;
  const [first] = document.linesOfKey.get(lineKey(fold(text.slice(colon + 1)))) ?? [];
  return first !== undefined && first < Math.min(at, document.firstProse);
}

function repetitionFeatures(position: Position): MaybeFeatures {
  const { at, facts, before, after, document } = position;
  const same = document.linesOfKey.get(facts.key) ?? [];
  const isAgain = facts.key !== '' && same.length > 1;
  const isLong = facts.words >= MIN_WORDS || at === 0;
  const isBeside = before?.key === facts.key || after?.key === facts.key;
  return [
    isAgain && (same[0] ?? at) < at && 'said-before',
    isAgain && (same.at(-1) ?? at) > at && isLong && 'said-again',
    isAgain && at === 0 && after?.key === facts.key && 'said-twice-at-once',
    isAgain && isBeside && same[0] !== 0 && 'same-as-its-neighbour',
    saysAgainBehindColon(position) && 'says-an-earlier-line-again',
    document.titleOf.has(at) && 'title-of-a-later-line',
    document.titled.has(at) && 'headline-of-an-earlier-title',
  ];
}

function runFeatures({ at, facts, document }: Position): MaybeFeatures {
  const own = document.runsAt.get(at) ?? [];
  const isOf = (kind: RunKind): boolean => own.some((run) => run.kind === kind);
  const isSpoken = facts.ending === 'stop' || /[»"!]$/.test(facts.text);
  return [
    isOf('mark') && 'in-a-run-of-one-mark',
    isOf('shape') && 'in-a-run-of-one-shape',
    isOf('short') && 'in-a-run-of-short-lines',
    own.some(({ start }) => document.lines[start - 1]?.ending === 'colon') &&
      'in-a-run-under-a-colon',
    at > document.lastProse && isSpoken && 'stop-below-the-prose',
  ];
}

/** A line close under a headline that is printed only once: a standfirst, and no caption. */
function isSecondLine(position: Position): boolean {
  const { at, facts, before, document } = position;
  const [first] = document.lines;
  const isUnderOverline =
    at === 2 && first !== undefined && isOverline(positionOf(0, first, document));
  if ((at !== 1 && !isUnderOverline) || before === undefined || facts.words < MIN_WORDS)
    return false;
  const isClose = (document.source[at]?.blanksBefore ?? 0) === 0;
  const isOnce = document.linesOfKey.get(before.key)?.length === 1 && !document.titleOf.has(0);
  return isClose && isOnce && facts.caption?.sure !== true;
}

/** A line of the head without a credit that speaks in a clause, or says who speaks. */
function isClauseOfHead({ at, facts, document }: Position): boolean {
  if (at === 0 || at >= document.firstProse || facts.caption?.sure === true) return false;
  return CLAUSE.test(facts.folded) || /[،:]\s\S+\s\S/u.test(facts.text);
}

/** An overline has at most so many words, and one without a colon fewer. */
const MAX_WORDS_OF_OVERLINE = 12;
const MAX_WORDS_OF_BARE_OVERLINE = 8;

/** «الدكتور مولود موالك يؤكد:», «وزير الري:», «قيادي في الحزب لـ «الساحل»» above what is said, the headline. */
const SPEAKS_TO = /(?:^|\s)ل(?:\u0640\s?|\s|(?=[«"]))[«"]?[\p{L}\s]{3,20}[»"]?$/u;

/** A first line over the headline: it ends in a colon, names whom one spoke to, or says nothing of the lead while the next line does. */
function isOverline({ at, facts, after, document }: Position): boolean {
  if (at !== 0 || after === undefined || after.prose || after.words < MIN_WORDS) return false;
  if (facts.labels.length > 0 || isOfTheHead(facts) || isTrail(facts.text, facts.folded))
    return false;
  const isPlain = facts.ending === 'open' || facts.ending === 'colon';
  if (!isPlain || facts.words > MAX_WORDS_OF_OVERLINE || isOfTheHead(after)) return false;
  if (document.linesOfKey.get(facts.key)?.length !== 1 || document.titleOf.has(0)) return false;
  if (facts.ending === 'colon') return true;
  if (facts.words > MAX_WORDS_OF_BARE_OVERLINE) return false;
  return SPEAKS_TO.test(facts.text) || isUnlikeTheLead(document);
}

/** A line that only a head holds, and no headline. */
const isOfTheHead = ({ isDate, dateline, caption }: LineFacts): boolean =>
  isDate || dateline?.sure === true || caption?.sure === true;

/** Tells whether the second line shares the words of the lead, and the first shares none. */
function isUnlikeTheLead({
  lines,
  likeTheLead,
  leadStems,
  nearHeadline,
}: DocumentContext): boolean {
  if (!likeTheLead.has(1) || nearHeadline.has(0)) return false;
  return stems(lines[0]?.text ?? '').every((stem) => !leadStems.has(stem));
}

/** «وزير الري خلال افتتاح السد»: a moment, as lines under photos have it. */
const MOMENT = /\s(?:خلال|اثناء|امام|لحظه|بجانب|يتوسط) /;

/** A noun phrase of a few words between a date and the first paragraph. */
const MAX_WORDS_OF_PHRASE = 9;
const CLAUSE = /(?:^|\s)و?(?:ان|لن|لم|قد|هل|الي|علي|بعد|قبل|من اجل|لا|ما|سوف|بسبب|\d+) /;

/** A word in the form of a verb in the present tense, not at the end. */
const PRESENT_VERB = /(?:^|\s)(?:[يت]|سي|ست)\p{L}{3,}\s/u;

function isUnderTheStamp({ at, facts, document }: Position): boolean {
  const { lines, firstProse } = document;
  if (at === 0 || at >= Math.min(firstProse, HEAD_WITHIN)) return false;
  if (facts.words > MAX_WORDS_OF_PHRASE || facts.words < 3) return false;
  if (facts.ending !== 'open' || facts.first.isSpeechVerb || facts.labels.length > 0) return false;
  if (facts.mark !== null || PRESENT_VERB.test(facts.folded)) return false;
  if (/[:؟!.]/.test(facts.text) || CLAUSE.test(facts.folded)) return false;
  return lines.slice(1, at).some(({ isDate }) => isDate);
}

/** A credit alone stands over the caption of its photo, or under it. */
function isUnderCredit({ at, facts, before, document }: Position): boolean {
  if (at >= document.firstProse || facts.prose || facts.caption?.sure === true) return false;
  return before?.caption?.sure === true && before.caption.caption === null;
}

/** A name that the headline says already is whose photo it is. */
function isNameInHeadline({ at, facts, document: { lines, firstProse } }: Position): boolean {
  if (at === 0 || at >= firstProse || facts.name === null) return false;
  const said = stems(lines[0]?.text ?? '');
  return stems(facts.text).every((stem) => said.includes(stem));
}

/** A dateline or a byline between a standfirst that reads as prose and the paragraph after it. */
function isUnderTheOpening({ at, facts, after, document }: Position): boolean {
  if (at !== document.firstProse + 1 || after?.prose !== true || facts.prose) return false;
  return facts.dateline?.sure === true || facts.byline !== null;
}

const headFeatures = (position: Position): MaybeFeatures => [
  position.document.likeTheLead.has(position.at) && 'shares-the-words-of-the-lead',
  position.document.nearHeadline.has(position.at) && 'in-the-group-of-the-headline',
  isSecondLine(position) && 'second-line-of-the-head',
  isClauseOfHead(position) && 'clause-in-the-head',
  isOverline(position) && 'overline',
  position.at < position.document.firstProse &&
    MOMENT.test(position.facts.folded) &&
    'moment-of-a-photo',
  isUnderTheStamp(position) && 'phrase-under-a-date',
  isUnderCredit(position) && 'under-a-credit',
  isNameInHeadline(position) && 'name-in-the-headline',
  isUnderTheOpening(position) && 'under-the-opening',
];

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
    [isOdd && 'open-where-paragraphs-stop'],
  ];
}
