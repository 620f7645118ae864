import { AGENCIES, UNNAMED_SOURCES } from '../arabic/known-words.ts';
import { nameAlone, readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { isDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import type { LexiconEvidence } from './evidence-rule.ts';
import {
  inlineMarkerLength,
  isDeskLabel,
  isEventCaption,
  isFieldLine,
  isTrail,
  isFurnitureLabel,
  isListHeading,
  isNavigation,
  isPageCount,
  isShareBar,
  isRelatedLabel,
  isTagLabel,
  opensAsCaption,
  opensWithPhotoSubject,
  tagLabelLength,
} from './lexicon-match.ts';
import type { LineFacts } from './line-facts.ts';

/** Labels, credits and names have no more words. */
const MOST_WORDS = 36;

function boilerplate(count: number): readonly LexiconEvidence[] {
  if (count === 0) return [];
  return count === 1 ? ['boilerplate'] : ['boilerplate', 'boilerplate-again'];
}

function labels(facts: LineFacts): readonly LexiconEvidence[] {
  const { text, folded } = facts;
  const found: LexiconEvidence[] = [];
  if (isFurnitureLabel(folded)) found.push('furniture-label');
  if (isListHeading(folded)) found.push('list-heading');
  if (isDeskLabel(folded)) found.push('desk-label');
  const hasArrows = /\S\s+(?:[»›>]|::)\s+\S/u.test(text) && !/«[^»]*»/u.test(text);
  if (hasArrows || isTrail(folded)) found.push('breadcrumb');
  if (isFieldLine(folded)) found.push('field');
  if (!facts.prose && isShareBar(folded)) found.push('share-bar');
  if (isPageCount(folded)) found.push('page-count');
  if (!facts.prose && isNavigation(folded)) found.push('navigation');
  found.push(...boilerplate(facts.boilerplate));
  if (isRelatedLabel(folded)) found.push('related-label');
  if (inlineMarkerLength(text) > 0) found.push('related-on-the-line');
  if (isTagLabel(folded)) found.push('tag-label');
  if (tagLabelLength(text) > 0) found.push('tags-on-the-line');
  return found;
}

function names({ text, folded }: LineFacts): readonly LexiconEvidence[] {
  const found: LexiconEvidence[] = [];
  if (readByline(text) !== null) found.push('byline-cue');
  const name = nameAlone(text);
  if (name !== null) found.push(name === 'known' ? 'name-known' : 'name-shape');
  const bare = folded.replace(/^المصدر\s*:?\s*|[()"]/g, '').trim();
  if (AGENCIES.has(bare) || UNNAMED_SOURCES.has(bare)) found.push('agency-alone');
  const dateline = readDateline(text);
  if (dateline !== null) found.push(dateline.sure ? 'dateline-known' : 'dateline-shape');
  return found;
}

/** Takes the facts of a line; gives what the lexicon and the grammars of the head know of it. */
export function lexiconEvidence(facts: LineFacts): readonly LexiconEvidence[] {
  if (facts.words > MOST_WORDS) return boilerplate(facts.boilerplate);
  const found: LexiconEvidence[] = [...labels(facts), ...names(facts)];
  if (isDateLine(facts.text)) found.push('date');
  const caption = readCaption(facts.text);
  const isDateline = readDateline(facts.text)?.knowsPlace === true;
  if (caption !== null && !isDateline) found.push(caption.sure ? 'caption-known' : 'caption-shape');
  if (opensAsCaption(facts.folded)) found.push('caption-words');
  if (opensWithPhotoSubject(facts.folded)) found.push('caption-subject');
  if (isEventCaption(facts.folded)) found.push('caption-of-an-event');
  if (/\.(?:jpe?g|png|gif|webp)\b/i.test(facts.text)) found.push('picture-file');
  return found;
}
