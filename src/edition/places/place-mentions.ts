import { MEDIA_NOUNS, PLACE_NOUNS } from '../../arabic/lexicon/places/place-traps.ts';
import { wordsOf } from '../../arabic/text/fold.ts';
import type { PlaceIndex, PlacePhrase, Reading } from './place-index.ts';
import { spellPlaces, tellsApart } from './place-index.ts';
import type { StoryText } from './story-texts.ts';

/** A phrase of a text that speaks of a country. */
export interface PlaceMention {
  /** The countries it may mean; most have one. */
  readonly readings: readonly Reading[];
  /** Whether it counts beside other evidence of its country alone. */
  readonly isDoubtful: boolean;
}

/** A text as the index spells it, and its words. */
interface SpelledText {
  readonly folded: string;
  readonly words: readonly string[];
}

/** Returns a text as the index spells it: in nearly all of them no two places are told apart. */
function spelledText({ text, folded, words }: StoryText): SpelledText {
  if (!tellsApart(text)) return { folded, words };
  const spelled = spellPlaces(text);
  return { folded: spelled, words: wordsOf(spelled) };
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
const JOINED = `${CONJUNCTIONS}${PREPOSITIONS}`;

/** Returns a word, and what is left of it without what may be written together with it. */
function bareForms(word: string): readonly string[] {
  if (!JOINED.includes(word.charAt(0))) return [word];
  const forms = [word];
  const rest = CONJUNCTIONS.includes(word.charAt(0)) ? word.slice(1) : word;
  if (rest !== word) forms.push(rest);
  if (rest.startsWith('لل')) forms.push(`ال${rest.slice(2)}`);
  if (PREPOSITIONS.includes(rest.charAt(0))) forms.push(rest.slice(1));
  return forms;
}

const matches = (phrase: PlacePhrase, words: readonly string[], at: number): boolean =>
  phrase.words.every((word, offset) => offset === 0 || words[at + offset] === word);

/** Returns the longest phrase that begins at a word. */
function phraseAt(
  words: readonly string[],
  at: number,
  index: PlaceIndex,
): PlacePhrase | undefined {
  for (const form of bareForms(words[at] ?? '')) {
    const found = index.get(form)?.find((phrase) => matches(phrase, words, at));
    if (found !== undefined) return found;
  }
  return undefined;
}

const DEFINITE = /^[وفبك]*(?:ال|لل)/;

/** How many words may stand between a newspaper or an agency and the adjective of its country. */
const MEDIA_REACH_WORDS = 4;

/** Whether a word only says whose newspaper or agency reports. */
const isMedia = (words: readonly string[], at: number): boolean =>
  words
    .slice(Math.max(0, at - MEDIA_REACH_WORDS), at)
    .some((word) => bareForms(word).some((form) => MEDIA_NOUNS.has(form)));

/** Returns where words stand, in their order, that have more than space before them. */
function afterSigns({ folded, words }: SpelledText): ReadonlySet<number> {
  const found = new Set<number>();
  let end = 0;
  for (const [at, word] of words.entries()) {
    const start = folded.indexOf(word, end);
    if (start - end !== 1) found.add(at);
    end = start + word.length;
  }
  return found;
}

/**
 * Whether an adjective with an article could be a surname, such as «السوداني»: then no word with an article
 * stands before it.
 */
function couldBeSurname(
  words: readonly string[],
  at: number,
  isAfterSign: (at: number) => boolean,
): boolean {
  const word = words[at] ?? '';
  if (!DEFINITE.test(word) || !word.endsWith('ي')) return false;
  return !DEFINITE.test(words[at - 1] ?? '') || isAfterSign(at);
}

/** Returns what speaks of countries in a text, in order. */
export function placeMentions(text: StoryText, index: PlaceIndex): readonly PlaceMention[] {
  const spelled = spelledText(text);
  const { words } = spelled;
  let signed: ReadonlySet<number> | undefined;
  const isAfterSign = (at: number): boolean => (signed ??= afterSigns(spelled)).has(at);
  const mentions: PlaceMention[] = [];
  let lastNameEnd = -2;
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, index);
    if (phrase === undefined) continue;
    const start = at;
    at += phrase.words.length - 1;
    const [reading] = phrase.readings;
    if (reading === undefined) continue;
    const before = words[start - 1] ?? '';
    const isAdjective = reading.kind === 'adjective';
    if (isAdjective && isMedia(words, start)) continue;
    const isPlain = phrase.readings.some(({ isDoubtful }) => !isDoubtful);
    const isBacked =
      !isAdjective &&
      (bareForms(before).some((form) => PLACE_NOUNS.has(form)) || lastNameEnd === start - 1);
    const isDoubtful = isAdjective
      ? !isPlain || couldBeSurname(words, start, isAfterSign)
      : !isPlain && !isBacked;
    if (reading.kind === 'name' && !isDoubtful) lastNameEnd = at;
    mentions.push({ readings: phrase.readings, isDoubtful });
  }
  return mentions;
}
