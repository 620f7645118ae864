import { HEAD_WITHIN } from './head-lines.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { textsOfEntries } from './entry-hours.ts';
import { linesOfBareTags } from './bare-tags.ts';
import { linesOfBlocks, linesOfPolls } from './page-blocks.ts';
import type { Repetition } from './repetition.ts';
import { isPageLabel, isRecipeHeading, runsBelow, runsByLine, type Run } from './runs.ts';
import { linesOfShortLists } from './verse-or-list.ts';
import { tablesBelow } from './table-rows.ts';
import { lineStems } from '../features/line-stems.ts';
import { sentenceSigns } from '../features/measures.ts';
import { leadsIntoSpeech } from '../features/wording.ts';
import { lastRelatedLabel } from './label-reach.ts';
import { readInlineDateline } from '../recognizers/credits/dateline.ts';

/** Where the paragraphs of a seed stand, and what they have in common. */
export interface ProseSpan {
  /** Index of the first and last line that reads as a paragraph; the length and -1 when none does. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of a line above the first paragraph that reads as one too; -1 when there is none. */
  readonly standfirst: number;
  /** The runs of the story's own below the first paragraph. */
  readonly runs: readonly Run[];
  /** The runs that each line below the first paragraph is of, by its index. */
  readonly runsAt: ReadonlyMap<number, readonly Run[]>;
  /** The lines of lists of short lines. */
  readonly inShortList: ReadonlySet<number>;
  /** The lines that stand in a block of the page: comments, a poll, the stories before and after. */
  readonly inBlocks: ReadonlySet<number>;
  /** Keywords below the body that stand without a label. */
  readonly bareTags: ReadonlySet<number>;
  /** The lines right below the hours of a live page. */
  readonly entryTexts: ReadonlySet<number>;
  /** Stems of the first two paragraphs: a headline says in short what they say. */
  readonly leadStems: ReadonlySet<string>;
  /** True when nearly all long paragraphs of the seed end in a full stop. */
  readonly paragraphsStop: boolean;
}

/** Enough of a paragraph to compare a headline with. */
const LEAD_LENGTH = 600;

/** A line of this many words that ends in a colon leads on in running text. */
const LEADING_WORDS = 5;

/** Above all paragraphs it leads into a list, where it has so many: «فيما يلي نتائج مباريات اليوم …:». */
const OPENING_WORDS = 9;

/** Paragraphs of this many words are asked whether they end in a stop. */
const LONG_WORDS = 20;
const SHARE_OF_STOPPED = 0.85;

function endInStops(lines: readonly LineFacts[]): boolean {
  const long = lines.filter(({ words }) => words >= LONG_WORDS);
  const stopped = long.filter(({ ending }) => ending !== 'open');
  return long.length > 0 && stopped.length >= long.length * SHARE_OF_STOPPED;
}

function isTicker({ gaps, text }: LineFacts): boolean {
  return gaps >= 3 && gaps > sentenceSigns(text);
}

/** Paragraphs of this many words need no full stop to be known. */
const SURE_WORDS = 28;

function opensAsText({ first }: LineFacts): boolean {
  return first.beginsWithAnd || first.isSpeechVerb;
}

/** Where paragraphs have no full stop, one of this many words is known by its opening, and a longer one by its length. */
const OPEN_WORDS = 9;
const LONG_OPEN_WORDS = 18;

function isOpenParagraph(facts: LineFacts): boolean {
  return facts.words >= (opensAsText(facts) ? OPEN_WORDS : LONG_OPEN_WORDS);
}

function isAnchor(facts: LineFacts, paragraphsStop: boolean): boolean {
  if (facts.boilerplate > 0 || isTicker(facts)) return false;
  if (facts.ending !== 'open' || facts.words >= SURE_WORDS) return facts.prose;
  return !paragraphsStop && isOpenParagraph(facts);
}

/** Long headlines and captions read as paragraphs: the first line again, a line twice in a row, a known credit. */
function isOfHead(
  at: number,
  lines: readonly LineFacts[],
  { titleOf, titled }: Repetition,
): boolean {
  const facts = lines[at];
  if (facts === undefined || at >= HEAD_WITHIN) return false;
  if (titleOf.has(at) || titled.has(at) || facts.caption?.sure === true) return true;
  return [lines[0], lines[at - 1], lines[at + 1]].some((other) => other?.key === facts.key);
}

function leadsOn(facts: LineFacts): boolean {
  return facts.ending === 'colon' && (facts.words >= LEADING_WORDS || leadsIntoSpeech(facts));
}

function opensProse(
  at: number,
  lines: readonly LineFacts[],
  repeated: Repetition,
  paragraphsStop: boolean,
): boolean {
  const facts = lines[at];
  if (facts === undefined) return false;
  const leads =
    leadsIntoSpeech(facts) || (facts.ending === 'colon' && facts.words >= OPENING_WORDS);
  const opens = (leads && !repeated.titled.has(at + 1)) || isRecipeHeading(facts);
  return (opens || isAnchor(facts, paragraphsStop)) && !isOfHead(at, lines, repeated);
}

/** A standfirst stands among so many first lines, and the rest of the head in so many below it. */
const STANDFIRST_WITHIN = 8;
const MAX_LINES_BELOW_STANDFIRST = 10;
const MAX_WORDS_OF_STANDFIRST = 60;

/** Tells whether a line says when, where or by whom a story was written: it stands above the first paragraph. */
const isOfOpening = ({ isDate, folded, dateline, byline }: LineFacts): boolean =>
  (isDate && /\d{4}/.test(folded)) || dateline?.sure === true || byline !== null;

/** Tells whether some lines are of a list or a table. */
const isList = (lines: readonly LineFacts[], { start, end }: Pick<Run, 'start' | 'end'>): boolean =>
  [
    ...runsBelow(lines.slice(0, end), start - 1),
    ...tablesBelow(lines.slice(0, end), start - 1),
  ].some(({ kind }) => kind === 'mark' || kind === 'shape' || kind === 'table');

/** A line that may stand in the head beside those: short, and no words of the body. */
const mayBeOfHead = ({ prose, first, mark, caption }: LineFacts): boolean =>
  caption?.sure === true || (!prose && mark === null && !first.beginsWithAnd);

/**
 * The index of the first paragraph, where the line that reads as one is a standfirst: a date, a dateline or a
 * byline stands below it, and nothing but short lines down to the next paragraph.
 */
function belowStandfirst(
  opening: number,
  lines: readonly LineFacts[],
  paragraphsStop: boolean,
): number {
  const facts = lines[opening];
  if (facts === undefined || opening > STANDFIRST_WITHIN) return opening;
  if (facts.words > MAX_WORDS_OF_STANDFIRST) return opening;
  const next = nextAnchor(opening + 1, lines, paragraphsStop);
  const between = lines.slice(opening + 1, next);
  const isHead =
    next < lines.length &&
    between.length <= MAX_LINES_BELOW_STANDFIRST &&
    between.some(isOfOpening) &&
    between.every(mayBeOfHead) &&
    !isList(lines, { start: opening + 1, end: next }) &&
    readInlineDateline(facts.text) === null;
  return isHead ? next : opening;
}

/** The index of the first paragraph from another index on; the number of lines when none is there. */
function nextAnchor(from: number, lines: readonly LineFacts[], paragraphsStop: boolean): number {
  const next = lines.findIndex((facts, at) => at >= from && isAnchor(facts, paragraphsStop));
  return next < 0 ? lines.length : next;
}

/** The longest headlines of other stories have so many words. */
const MAX_WORDS_OF_HEADLINE = 34;

/**
 * The index behind which all lines are headlines under a label, however long they are: none has a full stop, and
 * the paragraphs above it have one. The number of lines where there is no such label.
 */
function startOfHeadlines(lines: readonly LineFacts[]): number {
  const label = lastRelatedLabel(lines);
  const areHeadlines = lines
    .slice(label + 1)
    .every(
      ({ words, ending }) =>
        words <= MAX_WORDS_OF_HEADLINE && (ending === 'open' || ending === 'question'),
    );
  return label > 0 && areHeadlines && endInStops(lines.slice(0, label)) ? label : lines.length;
}

/** The last line but the first that is a paragraph, or leads on behind the first one; -1 when there is none. */
function lastOfProse(
  lines: readonly LineFacts[],
  {
    firstProse,
    paragraphsStop,
    inBlocks,
  }: Pick<ProseSpan, 'firstProse' | 'paragraphsStop' | 'inBlocks'>,
): number {
  return lines.findLastIndex(
    (facts, at) =>
      at > 0 &&
      !inBlocks.has(at) &&
      (isAnchor(facts, paragraphsStop) || (at > firstProse && leadsOn(facts))),
  );
}

/** A line between the body and a run that goes on with it: «وجاءت المراكز كما يأتي», a subhead. */
const MAX_LINES_BETWEEN = 1;

/** The body goes on to a run of the story's own that follows it without a label of the page between. */
function lastWithRuns(
  lines: readonly LineFacts[],
  lastProse: number,
  runs: readonly Run[],
): number {
  let last = lastProse;
  for (const { kind, start, end } of runs.toSorted((one, other) => one.start - other.start)) {
    const isAlone = kind === 'spoken' && end - start < 2;
    const most = isAlone ? 0 : MAX_LINES_BETWEEN;
    if (last < 0 || start - last - 1 > most) continue;
    if (!lines.slice(last + 1, start).some(isPageLabel)) last = Math.max(last, end - 1);
  }
  return last;
}

function stemsOf(facts: LineFacts | undefined): readonly string[] {
  return facts === undefined ? [] : lineStems(facts, LEAD_LENGTH);
}

/** The index of the first paragraph, given the first line that reads as one. */
function firstParagraph(
  opening: number,
  lines: readonly LineFacts[],
  { entryTexts, paragraphsStop }: Pick<ProseSpan, 'entryTexts' | 'paragraphsStop'>,
): number {
  if (opening < 0) return lines.length;
  return entryTexts.has(opening) ? opening : belowStandfirst(opening, lines, paragraphsStop);
}

/** Returns where the paragraphs stand among the lines. */
export function proseSpan(lines: readonly LineFacts[], repeated: Repetition): ProseSpan {
  const headlines = startOfHeadlines(lines);
  const paragraphsStop = endInStops(lines.slice(0, headlines));
  const inPolls = linesOfPolls(lines);
  const entryTexts = textsOfEntries(lines);
  const opening = lines.findIndex(
    (_, at) =>
      entryTexts.has(at) ||
      (at > 0 && !inPolls.has(at) && opensProse(at, lines, repeated, paragraphsStop)),
  );
  const firstProse = firstParagraph(opening, lines, { entryTexts, paragraphsStop });
  const inBlocks = new Set([...inPolls, ...linesOfBlocks(lines, firstProse)]);
  const lead = nextAnchor(firstProse, lines, paragraphsStop);
  const second = nextAnchor(lead + 1, lines, paragraphsStop);
  const leadStems = new Set([...stemsOf(lines[lead]), ...stemsOf(lines[second])]);
  const last = Math.max(
    ...entryTexts,
    lastOfProse(lines.slice(0, headlines), {
      firstProse: opening < 0 ? -1 : firstProse,
      paragraphsStop,
      inBlocks,
    }),
  );
  const bareTags = linesOfBareTags(
    lines,
    last,
    new Set([...leadStems, ...stemsOf(lines[0])]),
    inBlocks,
  );
  const isOfStory = ({ start }: Run): boolean => !inBlocks.has(start) && !bareTags.has(start);
  const top = opening < 0 ? 0 : firstProse;
  const below = [...runsBelow(lines, top), ...tablesBelow(lines, top)];
  const runs = below.filter(isOfStory);
  return {
    firstProse,
    lastProse: lastWithRuns(lines, last, runs),
    standfirst: firstProse > opening ? opening : -1,
    runs,
    runsAt: runsByLine(runs),
    inShortList: linesOfShortLists(runs, lines),
    inBlocks,
    bareTags,
    entryTexts,
    leadStems,
    paragraphsStop,
  };
}
