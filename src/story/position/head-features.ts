import { stems } from '../../arabic/text/stem.ts';
import { NO_FEATURES, type MaybeFeatures } from '../features/feature-set.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { saysProfession } from '../recognizers/credits/byline.ts';
import { isDeskBar, isTrail } from '../recognizers/page-bars.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { HEAD_WITHIN } from '../context/head-lines.ts';
import { positionOf, type Position } from './position.ts';

/** Headlines and what goes on with them have so many words. */
const MIN_WORDS = 4;

/** Labels, trails and bars of desks stand above the first line of a story. */
const isOfPageTop = ({ labels, text, folded }: LineFacts): boolean =>
  labels.length > 0 || isTrail(text, folded) || isDeskBar(folded);

const isFirstOfStory = (at: number, { lines }: DocumentContext): boolean =>
  at < OVERLINE_WITHIN && lines.slice(0, at).every(isOfPageTop);

/** A line close under a headline that is printed only once: a standfirst, and no caption. */
function isSecondLine(position: Position): boolean {
  const { at, facts, before, document } = position;
  const over = document.lines[at - 2];
  const isUnderOverline = over !== undefined && isOverline(positionOf(at - 2, over, document));
  const isBelowFirst = at > 0 && isFirstOfStory(at - 1, document);
  if ((!isBelowFirst && !isUnderOverline) || before === undefined || facts.words < MIN_WORDS)
    return false;
  const isClose = (document.source[at]?.blanksBefore ?? 0) === 0;
  const isOnce = document.linesOfKey.get(before.key)?.length === 1 && !document.titleOf.has(0);
  return isClose && isOnce && facts.caption?.sure !== true;
}

/** A line of a summary has so many words; links of the page have fewer. */
const MIN_WORDS_OF_SUMMARY = 3;

const isMarked = (facts: LineFacts | undefined): boolean => facts?.mark === 'bullet';

/** Marked lines of the page beside its links: when the story appeared, a label, words of the page itself. */
const isOfPage = ({ isDate, labels, boilerplate }: LineFacts): boolean =>
  isDate || labels.length > 0 || boilerplate > 0;

const isSummaryLine = (facts: LineFacts | undefined): boolean =>
  isMarked(facts) && (facts?.words ?? 0) >= MIN_WORDS_OF_SUMMARY;

/** Returns the marked lines that follow each other round a line of the head. */
function markedRound({ at, document }: Position): readonly LineFacts[] {
  const head = document.lines.slice(0, Math.min(document.firstProse, HEAD_WITHIN));
  const start = head.findLastIndex((facts, index) => index < at && !isMarked(facts)) + 1;
  const end = head.findIndex((facts, index) => index > at && !isMarked(facts));
  return head.slice(start, end < 0 ? head.length : end);
}

/**
 * Marked lines between the headline and the first paragraph say in short what the story says. Where one of them is
 * of the page («• منذ 3 أشهر»), the others are its links.
 */
function isOfSummary(position: Position): boolean {
  const { at, facts, before, after, document } = position;
  if (at === 0 || at >= document.firstProse || !isSummaryLine(facts)) return false;
  if (!isSummaryLine(before) && !isSummaryLine(after)) return false;
  return !markedRound(position).some(isOfPage);
}

const isCredited = ({ caption }: LineFacts): boolean => caption?.sure === true;

/** A line of the head that says what will be, or, where another has a credit, speaks in a clause, or says who speaks. */
function isClauseOfHead({ at, facts, document }: Position): boolean {
  if (at === 0 || at >= document.firstProse || facts.caption?.sure === true) return false;
  if (FUTURE_VERB.test(facts.folded)) return true;
  const end = Math.min(document.firstProse, HEAD_WITHIN);
  if (!document.lines.slice(1, end).some(isCredited)) return false;
  return CLAUSE.test(facts.folded) || /[،:]\s\S+\s\S/u.test(facts.text);
}

/** An overline has at most so many words, and one without a colon fewer. */
const MAX_WORDS_OF_OVERLINE = 12;
const MAX_WORDS_OF_BARE_OVERLINE = 8;

/** «الدكتور مولود موالك يؤكد:», «وزير الري:», «قيادي في الحزب لـ «الساحل»» above what is said, the headline. */
const SPEAKS_TO = /(?:^|\s)ل(?:\u0640\s?|\s|(?=[«"]))[«"]?[\p{L}\s]{3,20}[»"]?$/u;

/** A first line over the headline: it ends in a colon, names whom one spoke to, or says nothing of the lead while the next line does. */
function isOverline({ at, facts, after, document }: Position): boolean {
  if (after === undefined || after.prose || after.words < MIN_WORDS) return false;
  if (!isFirstOfStory(at, document)) return false;
  if (facts.labels.length > 0 || isOfTheHead(facts) || isTrail(facts.text, facts.folded))
    return false;
  const isPlain = facts.ending === 'open' || facts.ending === 'colon';
  if (!isPlain || facts.words > MAX_WORDS_OF_OVERLINE || isOfTheHead(after)) return false;
  if (document.linesOfKey.get(facts.key)?.length !== 1 || document.titleOf.has(0)) return false;
  if (facts.ending === 'colon') return true;
  if (facts.words > MAX_WORDS_OF_BARE_OVERLINE) return false;
  return (
    SPEAKS_TO.test(facts.text) || isUnlikeTheLead(at, document) || isCircumstance(at, document)
  );
}

/** «بعد ثلاثة أيام من الإضراب»: when, where or in spite of what; the next line says what happened. */
const CIRCUMSTANCE =
  /^(?:بعد|قبل|وسط|رغم|برغم|بسبب|خلال|عقب|بحضور|برعايه|بمشاركه|بمناسبه|تزامنا مع|ردا علي|احتجاجا علي) /;
const MAX_WORDS_OF_CIRCUMSTANCE = 6;

function isCircumstance(at: number, { likeTheLead, firstProse, lines }: DocumentContext): boolean {
  const { folded = '', words = 0, text = '' } = lines[at] ?? {};
  if (!CIRCUMSTANCE.test(folded) || words > MAX_WORDS_OF_CIRCUMSTANCE) return false;
  if (/[،,:.]/.test(text) || PRESENT_VERB.test(folded)) return false;
  const below = lines[at + 1]?.folded ?? '';
  return likeTheLead.has(at + 1) && firstProse > at + 2 && !CIRCUMSTANCE.test(below);
}

/** A line that only a head holds, and no headline. */
const isOfTheHead = ({ isDate, dateline, caption }: LineFacts): boolean =>
  isDate || dateline?.sure === true || caption?.sure === true;

/** Tells whether the line below shares the words of the lead, and a line itself shares none. */
function isUnlikeTheLead(
  at: number,
  { lines, likeTheLead, leadStems, nearHeadline }: DocumentContext,
): boolean {
  if (!likeTheLead.has(at + 1) || nearHeadline.has(at)) return false;
  return stems(lines[at]?.text ?? '').every((stem) => !leadStems.has(stem));
}

/** «وزير الري خلال افتتاح السد»: a moment, as lines under photos have it. */
const MOMENT =
  /\s(?:خلال(?! (?:شهر|اسبوع|يوم|عام|سنه|ساع|ايام|اشهر|اسابيع|سنوات|اعوام|\d))|اثناء|امام|لحظه|بجانب|يتوسط) /;

const isMoment = ({ at, facts: { folded }, document }: Position): boolean =>
  at < document.firstProse && MOMENT.test(folded) && !FUTURE_VERB.test(folded);

/** A noun phrase of a few words between a date and the first paragraph. */
const MAX_WORDS_OF_PHRASE = 9;
const CLAUSE = /(?:^|\s)و?(?:ان|لن|لم|قد|هل|الي|علي|بعد|قبل|من اجل|لا|ما|سوف|بسبب|\d+) /;

/** A word in the form of a verb in the present tense, not at the end. */
const PRESENT_VERB = /(?:^|\s)(?:[يت]|سي|ست)\p{L}{3,}\s/u;

/** What will be is on no photo: «ستضم», «وستحصر». */
const FUTURE_VERB = /(?:^|\s)و?س[تيان]\p{L}{2,}(?=\s)/u;

function isUnderTheStamp({ at, facts, document }: Position): boolean {
  const { lines, firstProse } = document;
  if (at === 0 || at >= Math.min(firstProse, HEAD_WITHIN)) return false;
  if (facts.words > MAX_WORDS_OF_PHRASE || facts.words < 3) return false;
  if (facts.ending !== 'open' || facts.first.isSpeechVerb || facts.labels.length > 0) return false;
  if (facts.mark !== null || PRESENT_VERB.test(facts.folded)) return false;
  if (/[:؟!.]/.test(facts.text) || CLAUSE.test(facts.folded)) return false;
  return lines.slice(1, at).some(({ isDate }) => isDate);
}

/** The name of who is on a photo has at most so many words. */
const MAX_WORDS_OF_NAME = 4;

/** A few words in a head where another line names who wrote, behind «كتب» or «بقلم». */
function isBesideByline({ at, facts, document }: Position): boolean {
  if (facts.words > MAX_WORDS_OF_NAME || facts.isDate || saysProfession(facts.folded)) return false;
  if (at === 0 || at >= Math.min(document.firstProse, HEAD_WITHIN) || facts.byline !== null)
    return false;
  return document.bylines.some((other) => other < document.firstProse);
}

/** A credit alone stands over the caption of its photo, or under it. */
function isUnderCredit({ at, facts, before, document }: Position): boolean {
  if (at >= document.firstProse || facts.prose || facts.caption?.sure === true) return false;
  return before?.caption?.sure === true && before.caption.caption === null;
}

/** A name that the headline says already is whose photo it is. */
function isNameInHeadline({ at, facts, document: { lines, firstProse } }: Position): boolean {
  if (at === 0 || at >= firstProse || facts.name === null) return false;
  if (facts.key === lines[0]?.key) return false;
  const said = stems(lines[0]?.text ?? '');
  return stems(facts.text).every((stem) => said.includes(stem));
}

/** «القاهرة», and below it «عادل الصاوي» */
function isCityOverName({ at, facts, after, document }: Position): boolean {
  if (at === 0 || at >= document.firstProse || facts.dateline?.knowsPlace !== true) return false;
  return facts.words <= 2 && (after?.name ?? null) !== null && at + 1 < document.firstProse;
}

/** An overline and what follows it stand among so many first lines, whatever they read as. */
const OVERLINE_WITHIN = 3;

/** Returns what can be seen of a line of the head. */
export const headFeatures = (position: Position): MaybeFeatures =>
  position.at < Math.max(position.document.firstProse, OVERLINE_WITHIN)
    ? featuresOfHead(position)
    : NO_FEATURES;

const featuresOfHead = (position: Position): MaybeFeatures => [
  position.document.likeTheLead.has(position.at) && 'shares-the-words-of-the-lead',
  position.document.nearHeadline.has(position.at) && 'in-the-group-of-the-headline',
  isSecondLine(position) && 'second-line-of-the-head',
  isOfSummary(position) && 'summary-of-the-story',
  isClauseOfHead(position) && 'clause-in-the-head',
  isOverline(position) && 'overline',
  isMoment(position) && 'moment-of-a-photo',
  isUnderTheStamp(position) && 'phrase-under-a-date',
  isUnderCredit(position) && 'under-a-credit',
  isNameInHeadline(position) && 'name-in-the-headline',
  isBesideByline(position) && 'beside-a-byline',
  isCityOverName(position) && 'city-over-a-name',
  position.at === position.document.standfirst && 'above-the-rest-of-the-head',
];
