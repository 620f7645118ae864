import { isWithinLetters } from '../../arabic/text/character-classes.ts';
import {
  COMMENT_CONTROLS,
  COMMENT_LABELS,
  MACHINE_WORDS,
  MORE_LABELS,
  NEIGHBOUR_LABELS,
  POLL_ANSWERS,
  POLL_HEADINGS,
} from '../../arabic/lexicon/page-tools.ts';

/** Longer lines are no label and no button, signs and counts round it counted. */
const LONGEST_LABEL = 48;

/** Signs and counts round a label: «التعليقات (3)», «عدد التعليقات : 2», «1 - أضف رد *». */
const ROUND_LABEL = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** Tells whether a folded line is one of some labels, with signs and counts round it or without. */
function within(labels: ReadonlySet<string>, folded: string): boolean {
  if (folded.length > LONGEST_LABEL) return false;
  if (isWithinLetters(folded)) return labels.has(folded);
  return labels.has(folded.replace(ROUND_LABEL, ''));
}

/** «التعليقات على …», «رد واحد على …», «3 أفكار عن …»: the label names the story. */
const COMMENTS_ON =
  /^(?:(?:\d+ )?(?:التعليقات|تعليقات|تعليق|ردود|افكار|comments|replies)|رد واحد|تعليق واحد) (?:علي|حول|عن|on) |^التعليقات (?:المنشوره|الوارده) /;
const LONGEST_COMMENTS_ON = 160;

/** A bare «رد» is a button, and «5 ردود» a label. */
const COUNTED_REPLIES = /^\d+ (?:ردود|رد|تعليقات|تعليق|replies|comments|نظر|دیدگاه)$/;

/** Tells whether a folded line is a label over readers' comments. */
export function isCommentsLabel(folded: string): boolean {
  if (COUNTED_REPLIES.test(folded) || within(COMMENT_LABELS, folded)) return true;
  return folded.length <= LONGEST_COMMENTS_ON && COMMENTS_ON.test(folded);
}

/** «منذ ساعتين», «يقول عمر:», «تعليق بواسطة : سعاد» */
const OF_A_COMMENT = /^(?:منذ |قبل |(?:يقول|قال|كتب) [^:]{2,40}:$|تعليق بواسطه|بواسطه )/;

/** Tells whether a folded line is a control of a list of comments, or names who wrote one. */
export function isCommentControl(folded: string): boolean {
  return (
    within(COMMENT_CONTROLS, folded) ||
    (folded.length <= LONGEST_LABEL && OF_A_COMMENT.test(folded))
  );
}

/** Tells whether a folded line may be an answer or a button of a poll. */
export const isPollAnswer = (folded: string): boolean => within(POLL_ANSWERS, folded);

/** Tells whether a folded line may stand over a poll. */
export const isPollHeading = (folded: string): boolean => within(POLL_HEADINGS, folded);

/** Tells whether a folded line stands before the headline of the story before or after. */
export const isNeighbourLabel = (folded: string): boolean => within(NEIGHBOUR_LABELS, folded);

/** Tells whether a folded line closes a list of headlines. */
export const isMoreLabel = (folded: string): boolean => within(MORE_LABELS, folded);

/** «« headline» and «headline »»: links to the stories before and after. */
export function isArrowLink(text: string): boolean {
  if (/^[«‹←<]\s/u.test(text)) return !/[»›]/u.test(text);
  return /\s[»›→>]$/u.test(text) && !/[«‹]/u.test(text);
}

const LONGEST_OF_MACHINE = 160;

/** Leftover names of style sheets: «d-none hideMe». */
const STYLE_NAMES = /^(?:[A-Za-z][\w-]*\s)*[a-z]+(?:-[a-z\d]+)+(?:\s[A-Za-z][\w-]*)*$/;

/** What a page says of its lists to those who hear it: «list 1 of 4», «end of list». */
const SPOKEN_OF_LIST = /^(?:list (?:of )?\d+ (?:of \d+|items)|end of list)$/;

/** Tells whether a Latin line speaks of browsers, players and forms, or is what style sheets are named by. */
export function isOfMachine(text: string, folded: string): boolean {
  if (text.length > LONGEST_OF_MACHINE || /https?:|www\.|@/.test(text)) return false;
  return (
    STYLE_NAMES.test(text) ||
    SPOKEN_OF_LIST.test(folded) ||
    (folded.match(/[a-z]+/g) ?? []).some((word) => MACHINE_WORDS.has(word))
  );
}
