import { SPEECH_VERBS } from '../arabic/known-words.ts';
import { isNameAlone, readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { isDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import {
  inlineMarkerLength,
  isDeskLabel,
  isFurnitureLabel,
  isRelatedLabel,
  isTagLabel,
  tagLabelLength,
} from './lexicon-match.ts';
import type { Evidence } from './evidence-rule.ts';
import type { LineFacts } from './line-facts.ts';
import type { Surroundings } from './surroundings.ts';

function bySize({ words }: LineFacts): Evidence {
  if (words <= 3) return 'one-to-three-words';
  if (words <= 7) return 'four-to-seven-words';
  if (words <= 12) return 'eight-to-twelve-words';
  return words <= 20 ? 'thirteen-to-twenty-words' : 'over-twenty-words';
}

function byEnding({ ending }: LineFacts): Evidence {
  if (ending === 'stop') return 'ends-in-stop';
  if (ending === 'question') return 'ends-in-question';
  if (ending === 'colon') return 'ends-in-colon';
  return ending === 'comma' ? 'ends-in-comma' : 'ends-open';
}

function byWording({ text, folded, words, prose }: LineFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  const first = folded.split(' ', 1)[0] ?? '';
  if (SPEECH_VERBS.has(first) || SPEECH_VERBS.has(first.replace(/^[وف]/, ''))) {
    found.push('begins-with-speech-verb');
  }
  if (prose) found.push('prose');
  if (/^[•●▪■◆*·–-]\s*\S/u.test(text)) found.push('bullet');
  if (/^[(\d٠-٩۰-۹]{1,3}\s*[.)\-–ـ]\s*\D/u.test(text)) found.push('numbered');
  if (/^["«“][^"«»“”]*["»”]$/u.test(text)) found.push('quoted-whole');
  const head = text.slice(0, 200);
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 > head.replace(/\s/g, '').length) found.push('mostly-latin');
  if (words <= 3 && /https?:\/\/|www\.|\S@\S+\.\S/.test(text)) found.push('address');
  if (!/[\p{L}\p{N}]/u.test(head)) found.push('no-letters');
  return found;
}

function byLexicon({ text, folded }: LineFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  if (isFurnitureLabel(folded)) found.push('furniture-label');
  if (isDeskLabel(folded)) found.push('desk-label');
  if (isRelatedLabel(folded)) found.push('related-label');
  if (inlineMarkerLength(text) > 0) found.push('related-on-the-line');
  if (isTagLabel(folded)) found.push('tag-label');
  if (tagLabelLength(text) > 0) found.push('tags-on-the-line');
  if (isDateLine(text)) found.push('date');
  return found;
}

function byGrammar({ text }: LineFacts): readonly Evidence[] {
  const found: Evidence[] = [];
  if (readByline(text) !== null) found.push('byline-cue');
  if (isNameAlone(text)) found.push('name-alone');
  const dateline = readDateline(text);
  if (dateline !== null) found.push(dateline.sure ? 'dateline-known' : 'dateline-shape');
  const caption = readCaption(text);
  if (caption !== null) found.push(caption.sure ? 'caption-known' : 'caption-shape');
  return found;
}

function byPlace(at: number, seed: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  if (at === 0) found.push('first-line');
  if (at < seed.firstProse) found.push('before-the-prose');
  else if (at > seed.lastProse) found.push('after-the-prose');
  else found.push('amid-the-prose');
  if (seed.lines[at + 1]?.prose === true) found.push('prose-next');
  if (seed.lines[at - 1]?.prose === true) found.push('prose-just-before');
  const before = (seed.lines[at]?.line.blanksBefore ?? 0) > 0;
  const after = (seed.lines[at + 1]?.line.blanksBefore ?? 1) > 0;
  if (before && after) found.push('blank-on-both-sides');
  else if (before) found.push('blank-before-only');
  else found.push('close-to-the-line-before');
  return found;
}

function byRepetition(at: number, seed: Surroundings): readonly Evidence[] {
  const found: Evidence[] = [];
  const key = seed.lines[at]?.key ?? '';
  const places = key === '' ? [] : (seed.placesOf.get(key) ?? []);
  if (places.some((place) => place < at)) found.push('said-before');
  if (places.some((place) => place > at)) found.push('said-again');
  if (seed.titleOf.has(at)) found.push('title-of-a-later-line');
  if ([...seed.titleOf.values()].includes(at)) found.push('headline-of-an-earlier-title');
  return found;
}

/** Takes a line's place among the lines of a seed; gives all that can be seen of it. */
export function evidenceAt(at: number, seed: Surroundings): readonly Evidence[] {
  const facts = seed.lines[at];
  if (facts === undefined) return [];
  return [
    'any-line',
    bySize(facts),
    byEnding(facts),
    ...byWording(facts),
    ...byLexicon(facts),
    ...byGrammar(facts),
    ...byPlace(at, seed),
    ...byRepetition(at, seed),
  ];
}
