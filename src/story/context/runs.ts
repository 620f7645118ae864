import { mayHold, NUMBER } from '../../arabic/text/character-classes.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { RECIPE_HEADINGS } from '../../arabic/lexicon/opening-words.ts';
import { saysProfession } from '../recognizers/credits/byline.ts';
import { isVerse, leadsIntoSpeech } from '../features/wording.ts';

/**
 * What lines that follow each other have in common: the same mark or numbers that count on, the same signs
 * between their words, few words, verses, that each is a sentence or a quotation, or a row of a table.
 */
export type RunKind = 'mark' | 'shape' | 'short' | 'verse' | 'spoken' | 'table';

/** Lines that follow each other and look alike, by their indexes; `end` is behind the last. */
export interface Run {
  readonly kind: RunKind;
  readonly start: number;
  readonly end: number;
}

/** What lines of one run have in common; null for a line of no run. */
type KeyOf = (facts: LineFacts, at: number, lines: readonly LineFacts[]) => string | null;

const LEADING_NUMBER = /^\(?(\d{1,3})/;

/** Tells whether a line is known to be of the page and not of the story. */
const isOfPage = ({ labels, boilerplate }: LineFacts): boolean =>
  labels.length > 0 || boilerplate > 0;

/** Tells whether a line of the page stands over what follows it: the name of a desk may be a subhead. */
export function isPageLabel(facts: LineFacts | undefined): boolean {
  if (facts === undefined) return false;
  return facts.boilerplate > 0 || facts.labels.some((kind) => kind !== 'desk');
}

/** Items that count on have the same difference between their number and their index. */
function markKey({ mark, text, folded }: LineFacts, at: number): string | null {
  if (mark === 'bullet') return String.fromCodePoint(text.codePointAt(0) ?? 0);
  const number = mark === 'numbered' ? LEADING_NUMBER.exec(folded)?.[1] : undefined;
  return number === undefined ? null : String(Number(number) - at);
}

/** Bullets that a lost font left as a letter, before Arabic words: «o صيانة القنوات», «aـ صيانة». */
const LETTER_MARK = /^([A-Za-z§Øü])(?:\s|\u0640)+(?=\p{Script=Arabic})/u;

const letterMarkKey = ({ text }: LineFacts): string | null => LETTER_MARK.exec(text)?.[1] ?? null;

/** Lines of a table, a result, a price list have no more words. */
const MAX_WORDS_OF_ROW = 9;

const hasLetters = ({ text }: LineFacts): boolean => /\p{L}/u.test(text);

/** One number or one colon stands in headlines too. */
const MIN_SIGNS_OF_ROW = 2;

/** Each sign or number between the words of a row. */
const SIGNS = /[:=×|–—-]|\d[\d.,]*/g;

function shapeKey(facts: LineFacts): string | null {
  const { folded, words, prose } = facts;
  if (words > MAX_WORDS_OF_ROW || prose || isOfPage(facts) || !hasLetters(facts)) return null;
  const shape = (folded.match(SIGNS) ?? []).map((sign) => (/\d/.test(sign) ? '0' : sign)).join('');
  return shape.length < MIN_SIGNS_OF_ROW ? null : shape;
}

/** «الأمل 3 - 0 الساحل»: two names and the score between them. */
const SCORE = /^\p{L}[^:،.]*\s\d{1,3}\s?[-–:]\s?\d{1,3}\s[^:،.]*\p{L}/u;

const scoreKey: KeyOf = (facts) =>
  facts.words <= MAX_WORDS_OF_ROW &&
  mayHold(facts.classes, NUMBER) &&
  !facts.prose &&
  !isOfPage(facts) &&
  SCORE.test(facts.folded)
    ? 'score'
    : null;

/** A label of few words, a colon and a value: one headline in five has a colon, three in a row are none. */
const LABEL_AND_VALUE = /^\p{L}[^:،.]{1,24}:\s?\S/u;
const MAX_WORDS_OF_LABEL = 3;

const labelledKey =
  (mostWords: number): KeyOf =>
  (facts) => {
    const { text, words, prose } = facts;
    if (words > mostWords || prose || isOfPage(facts) || !LABEL_AND_VALUE.test(text)) return null;
    const label = text.slice(0, text.indexOf(':')).trim();
    return label.split(/\s+/).length <= MAX_WORDS_OF_LABEL ? 'labelled' : null;
  };

/** «س: …» and «ج: …», a question and its answer. */
const answerKey = ({ text }: LineFacts): string | null =>
  /^[سج]\s?[:\-–/]\s?\S/u.test(text) ? 'answer' : null;

/** «1963: أول معرض»: a chronology. */
const yearKey: KeyOf = ({ text }) =>
  /^(?:عام |سنة )?\d{4}\s?[:–-]\s?\D/u.test(text) ? 'year' : null;

/** «صندوق المزارعين:» and its number below. */
function labelAndNumberKey(
  facts: LineFacts,
  at: number,
  lines: readonly LineFacts[],
): string | null {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const isLabel = facts.ending === 'colon' && after !== undefined && !hasLetters(after);
  const isNumber = before?.ending === 'colon' && !hasLetters(facts);
  return isLabel || isNumber ? 'label and number' : null;
}

/** A question over its answer has no more words. */
const MAX_WORDS_OF_QUESTION = 14;

const isQuestion = (facts: LineFacts | undefined): boolean =>
  facts !== undefined &&
  facts.words <= MAX_WORDS_OF_QUESTION &&
  /[؟?]$/u.test(facts.text) &&
  !isOfPage(facts);

/** A question and its answer are two lines, and so many questions make a series. */
const LINES_OF_ANSWER = 2;
const MIN_QUESTIONS = 2;

/** Questions of the story, each with its answer right below, where paragraphs answer several of them. */
function questionsBelow(lines: readonly LineFacts[], firstProse: number): readonly Run[] {
  const asked = lines.flatMap((facts, start) => {
    const answer = lines[start + 1];
    const isAnswered = answer !== undefined && !isQuestion(answer) && !isPageLabel(answer);
    return start > firstProse && isQuestion(facts) && isAnswered ? start : [];
  });
  const answered = asked.filter((start) => lines[start + 1]?.prose === true);
  return answered.length < MIN_QUESTIONS
    ? []
    : asked.map((start) => ({ kind: 'spoken', start, end: start + LINES_OF_ANSWER }));
}

/** A question right below a paragraph, with nothing but the end or a label of the page below it, closes the story. */
function closingQuestionKey(
  facts: LineFacts,
  at: number,
  lines: readonly LineFacts[],
): string | null {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const isLast = after === undefined || isPageLabel(after);
  const isBelowText = before?.prose === true || before?.first.beginsWithAnd === true;
  return isLast && isBelowText && isQuestion(facts) ? 'closing question' : null;
}

/** Half a verse and a name have no more letters. */
const MAX_LETTERS_OF_SHORT_LINE = 35;

/** «* صحافية عراقية»: what the writer does, behind the mark that stands beside the name above. */
const isWriterBelow = ({ text, folded }: LineFacts): boolean =>
  text.startsWith('*') && saysProfession(folded);

const shortKey =
  (mostWords: number): KeyOf =>
  (facts) => {
    const { words, key, ending } = facts;
    const isShort = words <= mostWords && key.length <= MAX_LETTERS_OF_SHORT_LINE;
    if (!isShort || key === '' || ending === 'colon' || isOfPage(facts)) return null;
    if (isWriterBelow(facts)) return null;
    return /\d/.test(key) ? 'short with a number' : 'short';
  };

/** What a colon leads into is looked for so far. */
const MAX_LINES_UNDER_A_COLON = 12;
const MAX_WORDS_OF_LISTED = 7;

const isShortLine = (facts: LineFacts): boolean =>
  facts.words <= MAX_WORDS_OF_LISTED &&
  facts.ending !== 'colon' &&
  !facts.prose &&
  facts.mark === null &&
  !/[\t|]/.test(facts.text) &&
  !isOfPage(facts);

/** Tells whether a line opens a part of a recipe: «المقادير». */
export const isRecipeHeading = ({ folded }: LineFacts): boolean =>
  RECIPE_HEADINGS.has(folded.replace(/\s*:$/, ''));

const isLong = (facts: LineFacts): boolean => !isShortLine(facts) || isRecipeHeading(facts);

/** Short lines with and without numbers, between a line that ends in a colon and a paragraph. */
function listedKey(facts: LineFacts, at: number, lines: readonly LineFacts[]): string | null {
  if (!isShortLine(facts) || facts.ending !== 'open') return null;
  const above = lines.slice(Math.max(at - MAX_LINES_UNDER_A_COLON, 0), at).findLast(isLong);
  const below = lines.slice(at + 1, at + 1 + MAX_LINES_UNDER_A_COLON).find(isLong);
  if (above !== undefined && isRecipeHeading(above) && !isRecipeHeading(facts)) return 'listed';
  if (above?.ending !== 'colon' || isOfPage(above) || leadsIntoSpeech(above)) return null;
  return below?.prose === true ? 'listed' : null;
}

/** «*تم تغيير الأسماء بطلب من أصحابها»: a note of the editors, below the text. */
const MIN_WORDS_OF_NOTE = 4;
const MIN_WORDS_ABOVE_NOTE = 8;

const isNote = (facts: LineFacts | undefined): boolean => facts?.text.startsWith('*') === true;

function noteKey(facts: LineFacts, at: number, lines: readonly LineFacts[]): string | null {
  if (!isNote(facts) || facts.words < MIN_WORDS_OF_NOTE) return null;
  const isBelowText = (lines[at - 1]?.words ?? 0) >= MIN_WORDS_ABOVE_NOTE;
  if (isWriterBelow(facts) || facts.name !== null || !isBelowText) return null;
  if (facts.ending === 'question' || lines[at + 1]?.prose === true) return null;
  return isNote(lines[at + 1]) ? null : 'note';
}

/** Headlines of other stories do not end so, but for a question. */
const SPOKEN_END = /(?:[^.]\.\.[!؟»"]*|[^.][.۔]["»]?|!)$/u;
const QUOTED = /^["«][^"«»]*["»]$/u;
const MIN_WORDS_OF_SENTENCE = 3;
const MIN_WORDS_OF_OPEN_SENTENCE = 2;

function spokenKey(facts: LineFacts): string | null {
  const { text, words, first } = facts;
  if (isOfPage(facts) || words < MIN_WORDS_OF_OPEN_SENTENCE) return null;
  if (first.beginsWithAnd || first.leadsOn || first.closes) return 'spoken';
  return words >= MIN_WORDS_OF_SENTENCE && (SPOKEN_END.test(text) || QUOTED.test(text))
    ? 'spoken'
    : null;
}

/**
 * How lines of each kind of run are told, and how many make one. Pages print up to four or five bare
 * headlines of other stories: the longer short lines are, the more must stand together.
 */
const KINDS: readonly (readonly [kind: RunKind, keyOf: KeyOf, least: number])[] = [
  ['mark', markKey, 2],
  ['mark', letterMarkKey, 3],
  ['shape', shapeKey, 3],
  ['table', scoreKey, 2],
  ['shape', labelAndNumberKey, 4],
  ['shape', labelledKey(6), 3],
  ['shape', labelledKey(12), 4],
  ['mark', answerKey, 2],
  ['shape', yearKey, 3],
  ['short', shortKey(3), 3],
  ['short', shortKey(4), 4],
  ['short', shortKey(5), 5],
  ['short', shortKey(7), 7],
  ['short', listedKey, 3],
  ['verse', (facts) => (isVerse(facts) ? 'verse' : null), 2],
  ['spoken', spokenKey, 1],
  ['spoken', closingQuestionKey, 1],
  ['spoken', noteKey, 1],
];

/** What a colon leads into is a run sooner. */
const MIN_UNDER_A_COLON = 4;

/** How many lines make a run that begins at an index. */
const leastFrom = (start: number, least: number, lines: readonly LineFacts[]): number =>
  lines[start - 1]?.ending === 'colon' ? Math.min(least, MIN_UNDER_A_COLON) : least;

/** The runs of one kind among the lines from an index on. */
function runsOfKind(
  [kind, keyOf, least]: (typeof KINDS)[number],
  lines: readonly LineFacts[],
  from: number,
): readonly Run[] {
  const runs: Run[] = [];
  let start = from;
  let own: string | null = null;
  for (let at = from; at <= lines.length; at += 1) {
    const facts = lines[at];
    const key = facts === undefined ? null : keyOf(facts, at, lines);
    if (key === own) continue;
    const isRun = own !== null && at - start >= leastFrom(start, least, lines);
    if (isRun && !isPageLabel(lines[start - 1])) runs.push({ kind, start, end: at });
    start = at;
    own = key;
  }
  return runs;
}

/** Returns the runs of the story's own among the lines behind the first paragraph. */
export function runsBelow(lines: readonly LineFacts[], firstProse: number): readonly Run[] {
  const runs = KINDS.flatMap((kind) => runsOfKind(kind, lines, firstProse + 1));
  return [...runs, ...questionsBelow(lines, firstProse)];
}

/** Returns the runs that each line is of, by its index. */
export function runsByLine(runs: readonly Run[]): ReadonlyMap<number, readonly Run[]> {
  const byLine = new Map<number, Run[]>();
  for (const run of runs) {
    for (let at = run.start; at < run.end; at += 1) {
      const own = byLine.get(at);
      if (own === undefined) byLine.set(at, [run]);
      else own.push(run);
    }
  }
  return byLine;
}
