import { DESK_LABELS } from '../../arabic/lexicon/furniture-labels.ts';
import type { LineFacts } from '../features/line-facts.ts';
import {
  isArrowLink,
  isCommentControl,
  isCommentsLabel,
  isMoreLabel,
  isNeighbourLabel,
  isPollAnswer,
  isPollHeading,
} from '../recognizers/widgets.ts';

/** Lines of one block of the page, by their indexes; `end` is behind the last. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/** A question of a poll, and what may be answered. */
const MAX_WORDS_OF_QUESTION = 18;
const MAX_WORDS_OF_ANSWER = 3;
const MIN_ANSWERS = 2;
const MAX_ANSWERS = 12;

const isAnswer = ({ words, ending, prose }: LineFacts): boolean =>
  words <= MAX_WORDS_OF_ANSWER && ending !== 'stop' && !prose;

/** A question with short answers below, one of which is yes, no or a button, is a poll. */
function pollAt(at: number, lines: readonly LineFacts[]): Block | null {
  const question = lines[at];
  if (question?.ending !== 'question' || question.words > MAX_WORDS_OF_QUESTION) return null;
  let end = at + 1;
  let known = 0;
  for (let facts = lines[end]; facts !== undefined && isAnswer(facts); facts = lines[end]) {
    if (end - at > MAX_ANSWERS) break;
    if (isPollAnswer(facts.folded)) known = end + 1;
    end += 1;
  }
  if (known - at - 1 < MIN_ANSWERS) return null;
  const isHeaded = isPollHeading(lines[at - 1]?.folded ?? '');
  return { start: isHeaded ? at - 1 : at, end: known };
}

/** The first line is the headline, and never a question of the page. */
function polls(lines: readonly LineFacts[]): readonly Block[] {
  return lines.flatMap(({ ending, key }, at) => {
    if (at === 0 || ending !== 'question' || key === lines[0]?.key) return [];
    return pollAt(at, lines) ?? [];
  });
}

/** What speaks for comments below a label stands among so many lines. */
const COMMENTS_WITHIN = 8;

const isOfComments = ({ folded, isDate, boilerplate, labels }: LineFacts): boolean =>
  isDate ||
  boilerplate > 0 ||
  isCommentControl(folded) ||
  isCommentsLabel(folded) ||
  labels.includes('furniture');

/** A label that names readers needs no more than a label of another list below a few short lines. */
const MAX_LINES_OF_COMMENTS = 12;

const namesReaders = (label: LineFacts | undefined): boolean =>
  /(?:القراء|الزوار|المستخدمين|readers?)(?:\P{L}|$)/u.test(label?.folded ?? '');

/** Labels of other lists end the comments. */
const endsComments = ({ labels }: LineFacts): boolean =>
  labels.some((kind) => kind === 'related' || kind === 'list' || kind === 'tag');

/**
 * Comments reach from their label to the next label of another list. Where nothing below speaks for
 * comments and paragraphs follow, the label is a link of the page, and the story goes on.
 */
function comments(lines: readonly LineFacts[], firstProse: number): readonly Block[] {
  const start = lines.findIndex(
    ({ folded, prose }, at) => at > firstProse && !prose && isCommentsLabel(folded),
  );
  if (start < 0) return [];
  const next = lines.findIndex((facts, at) => at > start && endsComments(facts));
  const end = next < 0 ? lines.length : next;
  const below = lines.slice(start + 1, end);
  const isCounted = /\d/.test(lines[start]?.folded ?? '');
  const isSure = isCounted || below.slice(0, COMMENTS_WITHIN).some(isOfComments);
  const isClosed = next >= 0 && below.length <= MAX_LINES_OF_COMMENTS && namesReaders(lines[start]);
  const isShort = below.every(({ prose }) => !prose) && (below.length <= 1 || isClosed);
  return isSure || isShort ? [{ start, end }] : [];
}

/** A headline of another story, as lists print it. */
const MIN_WORDS_OF_HEADLINE = 3;
const MAX_WORDS_OF_HEADLINE = 20;

/** «كل سوق وله رجاله..!!»: the story's own voice. */
const SPOKEN_END = /[^.]\.\.[!؟]*$/u;

const isOfText = ({ text, first }: LineFacts): boolean =>
  first.beginsWithAnd || SPOKEN_END.test(text);

function isHeadline(facts: LineFacts | undefined): boolean {
  if (facts === undefined || facts.labels.length > 0) return false;
  const { words, ending, prose } = facts;
  if (isOfText(facts)) return false;
  const isLong = words >= MIN_WORDS_OF_HEADLINE && words <= MAX_WORDS_OF_HEADLINE;
  return isLong && !prose && ending !== 'stop' && ending !== 'colon';
}

/** The labels «previous» and «next», each with the headline below it, and what stands between them. */
function neighbours(lines: readonly LineFacts[], firstProse: number): readonly Block[] {
  return lines.flatMap((facts, at) => {
    if (at <= firstProse) return [];
    if (isHeadline(facts) && isArrowLink(facts.text)) return { start: at, end: at + 1 };
    if (!isNeighbourLabel(facts.folded)) return [];
    let end = at + 1;
    while (end < at + 3 && isHeadline(lines[end])) end += 1;
    const isBetween = isNeighbourLabel(lines[end]?.folded ?? '');
    return { start: at, end: isBetween ? end : Math.min(end, at + 2) };
  });
}

const MIN_HEADLINES = 2;
const MAX_WORDS_OF_HEADING = 5;

/** Of each line, whether the last label of a list above it is one over related headlines. */
function underRelatedLabels(lines: readonly LineFacts[]): readonly boolean[] {
  let isUnder = false;
  return lines.map(({ labels }) => {
    const before = isUnder;
    if (labels.includes('related')) isUnder = true;
    else if (labels.includes('list')) isUnder = false;
    return before;
  });
}

/** A few words over headlines that «more» closes: a list of the page, whatever it is called. */
function closedLists(lines: readonly LineFacts[], firstProse: number): readonly Block[] {
  const underRelated = underRelatedLabels(lines);
  return lines.flatMap(({ folded }, more) => {
    if (more <= firstProse || !isMoreLabel(folded)) return [];
    let top = more;
    while (
      top > firstProse + 1 &&
      isHeadline(lines[top - 1]) &&
      (lines[top - 1]?.words ?? 0) > MIN_WORDS_OF_HEADLINE
    )
      top -= 1;
    if (underRelated[more] === true) return [];
    const heading = lines[top - 1];
    if (heading === undefined || more - top < MIN_HEADLINES || heading.prose) return [];
    if (isOfText(heading)) return [];
    const isKnown = heading.labels.some((kind) => kind !== 'desk');
    if (isKnown || heading.words > MAX_WORDS_OF_HEADING || heading.ending === 'stop') {
      const first = lines[top];
      const opens =
        first !== undefined && first.words <= MAX_WORDS_OF_HEADING && more - top > MIN_HEADLINES;
      return opens && !isKnown ? { start: top, end: more + 1 } : [];
    }
    return { start: top - 1, end: more + 1 };
  });
}

const isBareNumber = ({ folded }: LineFacts): boolean => /^\d{1,2}$/.test(folded);

/** A list of the page between the headline and the first paragraph. */
function listsInHead(lines: readonly LineFacts[], firstProse: number): readonly Block[] {
  return lines.slice(0, firstProse).flatMap(({ labels }, at) => {
    if (at === 0 || !labels.includes('list')) return [];
    let end = at + 1;
    for (let facts = lines[end]; end < firstProse && facts !== undefined; facts = lines[end]) {
      const isKnown = facts.isDate || facts.dateline !== null || facts.caption?.sure === true;
      if (!isBareNumber(facts) && (!isHeadline(facts) || isKnown)) break;
      end += 1;
    }
    const items = lines.slice(at + 1, end);
    const isHeadAgain = items.some(({ key }) => key === lines[0]?.key);
    const isOver = end >= lines.length || end === at + 1 || isHeadAgain;
    return isOver || items.filter(isHeadline).length < MIN_HEADLINES ? [] : { start: at, end };
  });
}

/** «الصحة تفتتح مشفى» and below it «محليات الصحة تفتتح مشفى»: the headline of a card, and its picture's words. */
function isCard(headline: LineFacts | undefined, below: LineFacts | undefined): boolean {
  if (headline === undefined || below === undefined || !isHeadline(headline)) return false;
  const desk = below.folded.slice(0, -headline.folded.length).trim();
  return below.folded.endsWith(` ${headline.folded}`) && DESK_LABELS.has(desk);
}

/** Cards of other stories below the body, each with its summary and where that is from. */
function cards(lines: readonly LineFacts[], firstProse: number): readonly Block[] {
  return lines.flatMap((facts, at) => {
    if (at <= firstProse || !isCard(facts, lines[at + 1])) return [];
    const [summary, source] = lines.slice(at + 2, at + 4);
    const hasSummary = summary?.prose === true && (source?.dateline ?? null) !== null;
    return { start: at, end: at + (hasSummary ? 4 : 2) };
  });
}

/** «تخطى الأكثر قراءة وواصل القراءة» … «نهاية الأكثر قراءة»: what those who hear a page may skip. */
const SKIP = /^(?:تخطي|رد شدن از|skip) .{2,60}$/u;
const END_OF_SKIPPED = /^(?:نهايه|پایان|end of) .{2,60}$/u;
const MAX_LINES_SKIPPED = 14;

function skippedParts(lines: readonly LineFacts[]): readonly Block[] {
  return lines.flatMap(({ folded }, start) => {
    if (!SKIP.test(folded)) return [];
    const below = lines.slice(start + 1, start + 1 + MAX_LINES_SKIPPED);
    const end = below.findIndex((facts) => END_OF_SKIPPED.test(facts.folded));
    return end < 0 ? [] : { start, end: start + end + 2 };
  });
}

const indexesOf = (blocks: readonly Block[]): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );

/** Returns the indexes of the lines of polls, wherever they stand. */
export const linesOfPolls = (lines: readonly LineFacts[]): ReadonlySet<number> =>
  indexesOf(polls(lines));

/**
 * Returns the indexes of the lines that stand in a block of the page: a list under the headline, and
 * behind the first paragraph readers' comments, the stories before and after, a list that «more» closes, cards.
 */
export function linesOfBlocks(
  lines: readonly LineFacts[],
  firstProse: number,
): ReadonlySet<number> {
  return indexesOf([
    ...listsInHead(lines, firstProse),
    ...comments(lines, firstProse),
    ...neighbours(lines, firstProse),
    ...closedLists(lines, firstProse),
    ...cards(lines, firstProse),
    ...skippedParts(lines),
  ]);
}
