import { charactersIn, mayHold, NUMBER } from '../../arabic/text/character-classes.ts';
import { wordsOf } from '../../arabic/text/fold.ts';
import { DESK_LABELS } from '../../arabic/lexicon/furniture-labels.ts';
import { COUNTRIES } from '../../arabic/lexicon/cities.ts';
import { PAGE_COUNTS, PAGE_TOOLS, TEXT_SIZE_WORDS } from '../../arabic/lexicon/page-tools.ts';
import { alternation } from './alternation.ts';

const LONGEST_SHARE_BAR = 140;
const TOOLS = new RegExp(alternation(PAGE_TOOLS), 'g');
const OPENS_WITH_TOOL = new RegExp(`^(?:${alternation(PAGE_TOOLS)})`);

const MARK_BEFORE = /^[•*\-–\s]+/;

/** Tells whether a folded line names networks and tools of a page and nothing else. */
export function isShareBar(folded: string): boolean {
  if (folded.length > LONGEST_SHARE_BAR) return false;
  const bar = folded.replace(MARK_BEFORE, '');
  if (!OPENS_WITH_TOOL.test(bar) || !/^\p{L}/u.test(bar)) return false;
  return /\p{L}{4}/u.test(bar) && !/[\p{L}\p{N}]/u.test(bar.replace(TOOLS, ' '));
}

/** «ت + ت -», «A+A-», «+ الخط -» */
const SIGN_OF_SIZE = /[+-]/;
const TEXT_SIZE = new RegExp(
  `^[\\s+\\-|]*(?:(?:${alternation(TEXT_SIZE_WORDS)})[\\s+\\-|]*){1,3}$`,
  'u',
);
const LONGEST_TEXT_SIZE = 24;

/** Tells whether a folded line is the buttons for the size of the letters. */
export const isTextSize = (folded: string): boolean =>
  folded.length <= LONGEST_TEXT_SIZE && SIGN_OF_SIZE.test(folded) && TEXT_SIZE.test(folded);

const LONGEST_PAGE_COUNT = 40;

/** «الصورة 1 من 5» */
const PICTURE_COUNT = /^(?:ال)?(?:صوره|شريحه) \d{1,3} ?(?:من|\/) ?\d{1,3}$/;

/** Tells whether a folded line is a number of the page («52 خبر», «مشاهدات: 1200»), or a bare one. */
export function isPageCount(folded: string): boolean {
  if (folded.length > LONGEST_PAGE_COUNT || !/\d/.test(folded)) return false;
  if (PICTURE_COUNT.test(folded)) return true;
  const unit = folded.replace(/[\d\p{P}\p{S}\s]+/gu, ' ').trim();
  return (
    unit === '' || PAGE_COUNTS.has(unit) || unit.split(' ').every((word) => PAGE_COUNTS.has(word))
  );
}

const LONGEST_NAVIGATION = 240;
const MIN_NAVIGATION_WORDS = 3;
const MAX_NAVIGATION_WORDS = 40;
const SHARE_OF_DESK_WORDS = 0.7;

const DESK_WORDS: ReadonlySet<string> = new Set(
  [...DESK_LABELS].flatMap((label) => label.split(' ')),
);

const lettersOf = (folded: string): readonly string[] =>
  mayHold(charactersIn(folded).classes, NUMBER)
    ? (folded.match(/\p{L}+/gu) ?? [])
    : wordsOf(folded);

/** Tells whether a folded line strings names of desks together, as navigation does. */
export function isNavigation(folded: string): boolean {
  if (folded.length > LONGEST_NAVIGATION) return false;
  const words = lettersOf(folded);
  if (words.length < MIN_NAVIGATION_WORDS || words.length > MAX_NAVIGATION_WORDS) return false;
  const known = words.filter((word) => DESK_WORDS.has(word)).length;
  return known >= words.length * SHARE_OF_DESK_WORDS;
}

const LONGEST_DESK_BAR = 60;
const MIN_DESKS = 2;
const SIGN_BETWEEN_DESKS = /[|›>«»←]/;
const BETWEEN_DESKS = /\s*[|›>«»←]\s*/u;

/** Names of desks and countries without their spaces, the longest first. */
const GLUED_NAMES = [...DESK_LABELS, ...COUNTRIES]
  .map((label) => label.replaceAll(' ', ''))
  .toSorted((one, other) => other.length - one.length);
const GLUED_DESKS = new RegExp(`^(?:${alternation(GLUED_NAMES)}){${MIN_DESKS},}$`, 'u');

/** Most lines open with the letters of none: asked before the expression above. */
const OPENING_LETTERS = 3;
const OPENINGS: ReadonlySet<string> = new Set(
  GLUED_NAMES.map((name) => name.slice(0, OPENING_LETTERS)),
);

/** Tells whether a folded line is a few names of desks with signs between, or with nothing between. */
export function isDeskBar(folded: string): boolean {
  if (folded.length > LONGEST_DESK_BAR) return false;
  if (SIGN_BETWEEN_DESKS.test(folded)) {
    const names = folded.split(BETWEEN_DESKS);
    const known = names.filter((name) => DESK_LABELS.has(name));
    return known.length > 0 && names.every((name) => DESK_LABELS.has(name) || !/\s/.test(name));
  }
  if (!OPENINGS.has(folded.slice(0, OPENING_LETTERS))) return false;
  const isGluedSomewhere = folded.split(' ').some((word) => !DESK_WORDS.has(word));
  return isGluedSomewhere && GLUED_DESKS.test(folded.replaceAll(' ', ''));
}

const LONGEST_TRAIL = 80;
const FRONT_PAGE = /^(?:الرئيسيه|الصفحه الرئيسيه|صفحه اصلي|خانه|home)\s/;
const ARROWS = /\S\s+(?:[»›>]|::)\s+\S/u;
const ARROW = /\s[»›>:]/;

/** Tells whether a line is a trail of page names, from the front page on or with arrows between. */
export function isTrail(text: string, folded: string): boolean {
  if (folded.length <= LONGEST_TRAIL && FRONT_PAGE.test(folded)) return true;
  return ARROW.test(text) && ARROWS.test(text) && !/«[^»]*»/u.test(text);
}
