import { AGENCIES, UNNAMED_SOURCES } from '../arabic/known-words.ts';
import { LONGEST_NAME, nameAlone, readByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import type { DatelineReading } from './dateline.ts';
import { LEXICON } from './evidence-bits.ts';
import { BRACKET, COLON, LATIN, mayHold, NUMBER, ORNAMENT, QUOTE, STOP } from '../arabic/kinds.ts';
import {
  CAPTIONS,
  captionOpening,
  inlineMarkerLength,
  isEventCaption,
  isFieldLine,
  isNavigation,
  isPageCount,
  isShareBar,
  isTrail,
  LABELS,
  NAVIGATION,
  SHORT_CAPTION,
  tagLabelLength,
} from './lexicon-match.ts';
import type { TextFacts } from './line-facts.ts';

/** Labels, credits and names have no more words. */
export const MOST_WORDS = 36;

function byBoilerplate({ boilerplate }: TextFacts): number {
  if (boilerplate === 0) return 0;
  return boilerplate === 1
    ? LEXICON.boilerplate
    : LEXICON.boilerplate | LEXICON['boilerplate-again'];
}

function byLabels({ labels }: TextFacts): number {
  if (labels === 0) return 0;
  return (
    ((labels & LABELS.furniture) === 0 ? 0 : LEXICON['furniture-label']) |
    ((labels & LABELS.list) === 0 ? 0 : LEXICON['list-heading']) |
    ((labels & LABELS.desk) === 0 ? 0 : LEXICON['desk-label']) |
    ((labels & LABELS.related) === 0 ? 0 : LEXICON['related-label']) |
    ((labels & LABELS.tag) === 0 ? 0 : LEXICON['tag-label'])
  );
}

/** An arrow of a trail stands between spaces. */
const MAY_HAVE_ARROWS = /\s[»›>:]/;

function hasArrows({ kinds, text }: TextFacts): boolean {
  return (
    mayHold(kinds, ORNAMENT | COLON) &&
    MAY_HAVE_ARROWS.test(text) &&
    /\S\s+(?:[»›>]|::)\s+\S/u.test(text) &&
    !/«[^»]*»/u.test(text)
  );
}

/** No longer folded text of running prose is any of the forms that pages print. */
const LONGEST_FORM_OF_PROSE = 90;

/** The forms that a page prints, by folded text. */
function byFoldedForm({ kinds, folded, prose }: TextFacts): number {
  return (
    (isTrail(folded) ? LEXICON.breadcrumb : 0) |
    (mayHold(kinds, COLON) && isFieldLine(folded) ? LEXICON.field : 0) |
    (!prose && isShareBar(folded) ? LEXICON['share-bar'] : 0) |
    (mayHold(kinds, NUMBER) && isPageCount(folded) ? LEXICON['page-count'] : 0) |
    (!prose && isNavigation(folded) ? LEXICON.navigation : 0)
  );
}

function byForm(facts: TextFacts): number {
  const { text, opening, prose } = facts;
  const longest = prose ? LONGEST_FORM_OF_PROSE : NAVIGATION;
  return (
    (hasArrows(facts) ? LEXICON.breadcrumb : 0) |
    (opening.length <= longest ? byFoldedForm(facts) : 0) |
    (inlineMarkerLength(text) > 0 ? LEXICON['related-on-the-line'] : 0) |
    (tagLabelLength(text) > 0 ? LEXICON['tags-on-the-line'] : 0)
  );
}

/** No source has more letters, «المصدر» before it counted. */
const MOST_LETTERS = 30;

/** The name of an agency or of who wrote, with no more than brackets and «المصدر» round it. */
function isSourceAlone({ kinds, folded }: TextFacts): boolean {
  const mayBeDressed = mayHold(kinds, BRACKET | QUOTE) || folded.startsWith('المصدر');
  const bare = mayBeDressed ? folded.replace(/^المصدر\s*:?\s*|[()"]/g, '').trim() : folded;
  return AGENCIES.has(bare) || UNNAMED_SOURCES.has(bare);
}

function byDateline(dateline: DatelineReading | null): number {
  if (dateline === null) return 0;
  return dateline.sure ? LEXICON['dateline-known'] : LEXICON['dateline-shape'];
}

function byNames(facts: TextFacts): number {
  const name = facts.text.length > LONGEST_NAME ? null : nameAlone(facts.text, facts.folded);
  return (
    (readByline(facts.text) === null ? 0 : LEXICON['byline-cue']) |
    (name === 'known' ? LEXICON['name-known'] : 0) |
    (name === 'shape' ? LEXICON['name-shape'] : 0) |
    (facts.opening.letters <= MOST_LETTERS && isSourceAlone(facts) ? LEXICON['agency-alone'] : 0) |
    byDateline(facts.dateline)
  );
}

function byCredit(facts: TextFacts): number {
  if (facts.dateline?.knowsPlace === true) return 0;
  const { caption } = facts;
  if (caption === null) return 0;
  return caption.sure ? LEXICON['caption-known'] : LEXICON['caption-shape'];
}

function isPictureFile({ kinds, text }: TextFacts): boolean {
  return mayHold(kinds, LATIN) && mayHold(kinds, STOP) && /\.(?:jpe?g|png|gif|webp)\b/i.test(text);
}

function byPhoto(facts: TextFacts): number {
  const opening = captionOpening(facts);
  return (
    ((opening & CAPTIONS.opening) === 0 ? 0 : LEXICON['caption-words']) |
    ((opening & CAPTIONS.subject) === 0 ? 0 : LEXICON['caption-subject']) |
    (facts.opening.words <= SHORT_CAPTION && isEventCaption(facts.folded)
      ? LEXICON['caption-of-an-event']
      : 0) |
    (isPictureFile(facts) ? LEXICON['picture-file'] : 0)
  );
}

/** Takes the facts of a line; gives what the lexicon and the grammars of the head know of it, as bits of LEXICON. */
export function lexiconEvidence(facts: TextFacts): number {
  const boilerplate = byBoilerplate(facts);
  if (facts.words > MOST_WORDS) return boilerplate;
  return (
    boilerplate |
    byLabels(facts) |
    byForm(facts) |
    byNames(facts) |
    (isDateLine(facts) ? LEXICON.date : 0) |
    byCredit(facts) |
    byPhoto(facts)
  );
}
