import {
  ADDED_WORDS,
  BAR_LABELS,
  CLOSING_MEDIA_WORDS,
  HYPHEN_LABELS,
  MEDIA_WORDS,
  OPENING_MEDIA_WORDS,
  PART_OF_MEDIA_WORDS,
  SECTION_LABELS,
  WATCHED,
  ONE_WORD_AGENCIES,
} from '../../arabic/lexicon/headlines/labels.ts';
import { AGENCIES } from '../../arabic/lexicon/agencies.ts';
import { OUTLETS } from '../../arabic/lexicon/outlets.ts';
import { foldedWords } from '../../arabic/text/fold.ts';
import type { HeadlineWord } from './headline-word.ts';

/** A mark of the page («عاجل», «شاهد الفيديو») has at most so many words. */
const MAX_MEDIA_WORDS = 4;

/** «أخبار مصر», «أخبار الشرق الأوسط» */
const MAX_NEWS_WORDS = 3;

/** A headline keeps at least so many words, whatever they are. */
const MIN_HEADLINE_WORDS = 2;

/** Everything that may part a label from a headline: signs, pictures, a hyphen with spaces around it. */
const SEPARATOR = /(\s[-–—]+\s|\.{2,}|[^\p{L}\p{M}\p{N}\u200C\s.,%$€£'"_\-–—]+|\.(?=\s|$))/u;

/** What only labels stand before, and what only they stand behind. */
const BAR_AFTER = /[|｜¦\]/]/u;
const BAR_BEFORE = /[|｜¦]/u;

/** What parts items of a list, or a name from what it says. */
const LIST_SIGN = /[,،:]/;

const HYPHEN = /^\s*[-–—]+\s*$/;
/** What pictures and films stand behind, and no more sign parts them from the headline. */
const ADDITION = /[+#]/;
const BRACKET = /[()]/;

const CALL_TO_WATCH = 'شاهد';

/** A part of a headline between signs, with the signs around it. */
interface Piece {
  readonly before: string;
  readonly after: string;
  readonly words: readonly string[];
  /** Where it stands in the headline. */
  readonly start: number;
  readonly end: number;
}

/** A headline without labels, and the sections that its labels name, folded. */
export interface UnlabelledHeadline {
  readonly text: string;
  readonly sections: readonly string[];
}

/** Returns the parts of a headline that have words. */
function piecesOf(headline: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  let start = 0;
  for (const [at, part] of headline.split(SEPARATOR).entries()) {
    const words = at % 2 === 0 ? foldedWords(part) : [];
    const last = pieces.at(-1);
    if (words.length === 0) {
      before += part;
      if (last !== undefined) pieces.splice(-1, 1, { ...last, after: last.after + part });
    } else {
      pieces.push({ before, after: '', words, start, end: start + part.length });
      before = '';
    }
    start += part.length;
  }
  return pieces;
}

const isMediaWord = (word: string): boolean =>
  MEDIA_WORDS.has(word) || MEDIA_WORDS.has(word.replace(/^(?:و|بال)/, ''));

const isMedia = ({ words }: Piece): boolean =>
  MEDIA_WORDS.has(words.join(' ')) ||
  (words.length <= MAX_MEDIA_WORDS &&
    words.every((word) => isMediaWord(word) || PART_OF_MEDIA_WORDS.has(word)) &&
    words.some(isMediaWord));

/** Tells whether words are the name of a section that only a bar may part from a headline. */
const isBarLabel = (words: readonly string[], sections: ReadonlySet<string>): boolean => {
  const text = words.join(' ');
  const isNews = words[0] === 'اخبار' && words.length <= MAX_NEWS_WORDS;
  return isNews || BAR_LABELS.has(text) || sections.has(text);
};

/** Tells whether a part is the name of a section, by the sign between it and the headline. */
function isSection(
  { words }: Piece,
  sign: string,
  isFirst: boolean,
  sections: ReadonlySet<string>,
): boolean {
  if (BRACKET.test(sign) || sign.includes('،')) return false;
  const text = words.join(' ');
  const isGeneral = SECTION_LABELS.has(text);
  const isBarred = (isFirst ? BAR_AFTER : BAR_BEFORE).test(sign);
  const isHyphened = HYPHEN.test(sign);
  if (isBarred && isBarLabel(words, sections)) return true;
  if ((isBarred || isHyphened) && HYPHEN_LABELS.has(text)) return true;
  return isGeneral && (isFirst || isBarred || isHyphened);
}

/** A name of one word may be a club, a party or a country behind a hyphen. */
function isSiteName({ before, words }: Piece): boolean {
  const name = words.join(' ');
  if (!OUTLETS.has(name) && !AGENCIES.has(name)) return false;
  return (
    BAR_BEFORE.test(before) ||
    (HYPHEN.test(before) && (words.length > 1 || ONE_WORD_AGENCIES.has(name)))
  );
}

const countWords = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { words }) => sum + words.length, 0);

/** Tells whether the last part of a headline is a mark of the page: no item of a list, nor what a colon announces. */
const isClosingMedia = (piece: Piece): boolean =>
  (isMedia(piece) && !LIST_SIGN.test(piece.before)) ||
  (piece.before.includes('+') && piece.words.every((word) => ADDED_WORDS.has(word)));

/**
 * Returns a headline without the labels that signs part from it, at either end: «عاجل |», «(بالصور)», the
 * name of a section, the name of a site.
 *
 * @param headline as `plainHeadline` writes it.
 * @param labels the names of sections that the edition has, folded.
 */
export function withoutLabels(headline: string, labels: ReadonlySet<string>): UnlabelledHeadline {
  let pieces = piecesOf(headline);
  const sections: string[] = [];
  for (;;) {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) break;
    const isFirstSection = isSection(first, first.after, true, labels);
    const isFirstLabel = isFirstSection || (isMedia(first) && !first.after.includes('،'));
    const isLastSection = isSection(last, last.before, false, labels);
    const isLastLabel = isLastSection || isClosingMedia(last) || isSiteName(last);
    const shorter = isFirstLabel ? pieces.slice(1) : isLastLabel ? pieces.slice(0, -1) : pieces;
    if (shorter === pieces || countWords(shorter) < MIN_HEADLINE_WORDS) break;
    if (isFirstSection) sections.push(first.words.join(' '));
    else if (!isFirstLabel && isLastSection) sections.push(last.words.join(' '));
    pieces = shorter;
  }
  const [first] = pieces;
  const text = headline.slice(first?.start, pieces.at(-1)?.end);
  return { text: ADDITION.test(first?.before ?? '') ? withoutAddition(text) : text, sections };
}

/** Returns a text without the films and pictures that it opens with behind a plus or a hash: «+ فيلم …», «#فيديو …». */
const withoutAddition = (text: string): string => {
  const [first = '', ...rest] = text.trim().split(' ');
  const mark = foldedWords(first).join(' ');
  const isMark = MEDIA_WORDS.has(mark) && mark !== CALL_TO_WATCH;
  return isMark && rest.length >= MIN_HEADLINE_WORDS ? withoutAddition(rest.join(' ')) : text;
};

/** Tells whether words open with a mark of the page, and not with a witness («شاهد عيان»). */
const opensWithMark = ([first, second]: readonly HeadlineWord[]): boolean =>
  first !== undefined &&
  OPENING_MEDIA_WORDS.has(first.plain) &&
  (first.plain !== CALL_TO_WATCH || WATCHED.has(second?.plain ?? ''));

/** Returns the words of a headline without the marks that open or close it and have no sign beside them. */
export function withoutMarks(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  if (words.length <= MIN_HEADLINE_WORDS) return words;
  if (opensWithMark(words)) return withoutMarks(words.slice(1));
  return CLOSING_MEDIA_WORDS.has(words.at(-1)?.plain ?? '')
    ? withoutMarks(words.slice(0, -1))
    : words;
}
