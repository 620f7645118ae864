import { AGENCIES, UNNAMED_SOURCES } from '../../arabic/lexicon/index.ts';
import { LONGEST_NAME, nameAlone, readByline } from '../recognizers/byline.ts';
import { isDateLine } from '../recognizers/printed-date.ts';
import type { DatelineReading } from '../recognizers/dateline.ts';
import { bitIf, LEXICON } from './feature-set.ts';
import {
  BRACKET,
  COLON,
  LATIN,
  mayHold,
  NUMBER,
  ORNAMENT,
  QUOTE,
  STOP,
} from '../../arabic/text/character-classes.ts';
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
} from '../recognizers/labels.ts';
import type { TextFacts } from './line-facts.ts';

/** Labels, credits and names have no more words. */
export const MOST_WORDS = 36;

function byBoilerplate({ boilerplate }: TextFacts): number {
  return (
    bitIf(boilerplate > 0, LEXICON.boilerplate) |
    bitIf(boilerplate > 1, LEXICON['boilerplate-again'])
  );
}

function byLabels({ labels }: TextFacts): number {
  if (labels === 0) return 0;
  return (
    bitIf((labels & LABELS.furniture) !== 0, LEXICON['furniture-label']) |
    bitIf((labels & LABELS.list) !== 0, LEXICON['list-heading']) |
    bitIf((labels & LABELS.desk) !== 0, LEXICON['desk-label']) |
    bitIf((labels & LABELS.related) !== 0, LEXICON['related-label']) |
    bitIf((labels & LABELS.tag) !== 0, LEXICON['tag-label'])
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
    bitIf(isTrail(folded), LEXICON.breadcrumb) |
    bitIf(mayHold(kinds, COLON) && isFieldLine(folded), LEXICON.field) |
    bitIf(!prose && isShareBar(folded), LEXICON['share-bar']) |
    bitIf(mayHold(kinds, NUMBER) && isPageCount(folded), LEXICON['page-count']) |
    bitIf(!prose && isNavigation(folded), LEXICON.navigation)
  );
}

function byForm(facts: TextFacts): number {
  const { text, opening, prose } = facts;
  const longest = prose ? LONGEST_FORM_OF_PROSE : NAVIGATION;
  return (
    bitIf(hasArrows(facts), LEXICON.breadcrumb) |
    (opening.length <= longest ? byFoldedForm(facts) : 0) |
    bitIf(inlineMarkerLength(text) > 0, LEXICON['related-on-the-line']) |
    bitIf(tagLabelLength(text) > 0, LEXICON['tags-on-the-line'])
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
    bitIf(readByline(facts.text) !== null, LEXICON['byline-cue']) |
    bitIf(name === 'known', LEXICON['name-known']) |
    bitIf(name === 'shape', LEXICON['name-shape']) |
    bitIf(facts.opening.letters <= MOST_LETTERS && isSourceAlone(facts), LEXICON['agency-alone']) |
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
    bitIf((opening & CAPTIONS.opening) !== 0, LEXICON['caption-words']) |
    bitIf((opening & CAPTIONS.subject) !== 0, LEXICON['caption-subject']) |
    bitIf(
      facts.opening.words <= SHORT_CAPTION && isEventCaption(facts.folded),
      LEXICON['caption-of-an-event'],
    ) |
    bitIf(isPictureFile(facts), LEXICON['picture-file'])
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
    bitIf(isDateLine(facts), LEXICON.date) |
    byCredit(facts) |
    byPhoto(facts)
  );
}
