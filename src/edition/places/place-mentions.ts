import { MEDIA_NOUNS, PLACE_NOUNS } from '../../arabic/lexicon/places/place-traps.ts';
import type { PlaceIndex, PlacePhrase, Reading } from './place-index.ts';
import { spellPlaces } from './place-index.ts';

/** A phrase of a text that speaks of a country. */
export interface PlaceMention {
  /** The countries it may mean; most have one. */
  readonly readings: readonly Reading[];
  /** Whether it counts beside other evidence of its country alone. */
  readonly isDoubtful: boolean;
}

/** A word of a text, and whether anything but space stands before it. */
interface Word {
  readonly text: string;
  readonly isAfterSign: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsIn(text: string): readonly Word[] {
  const folded = spellPlaces(text);
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    words.push({ text: word, isAfterSign: index - end !== 1 });
    end = index + word.length;
  }
  return words;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

/** Returns a word, and what is left of it without what may be written together with it. */
function bareForms(word: string): readonly string[] {
  const forms = [word];
  const rest = CONJUNCTIONS.includes(word.charAt(0)) ? word.slice(1) : word;
  if (rest !== word) forms.push(rest);
  if (rest.startsWith('لل')) forms.push(`ال${rest.slice(2)}`);
  if (PREPOSITIONS.includes(rest.charAt(0))) forms.push(rest.slice(1));
  return forms;
}

const matches = (phrase: PlacePhrase, words: readonly Word[], at: number): boolean =>
  phrase.words.every((word, offset) => offset === 0 || words[at + offset]?.text === word);

/** Returns the longest phrase that begins at a word. */
function phraseAt(words: readonly Word[], at: number, index: PlaceIndex): PlacePhrase | null {
  for (const form of bareForms(words[at]?.text ?? '')) {
    const found = index.get(form)?.find((phrase) => matches(phrase, words, at));
    if (found !== undefined) return found;
  }
  return null;
}

const DEFINITE = /^[وفبك]*(?:ال|لل)/;

/** How many words may stand between a newspaper or an agency and the adjective of its country. */
const MEDIA_REACH_WORDS = 4;

/** Whether a word only says whose newspaper or agency reports. */
function isMedia(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= MEDIA_REACH_WORDS; back += 1) {
    const word = words[at - back]?.text ?? '';
    if (bareForms(word).some((form) => MEDIA_NOUNS.has(form))) return true;
  }
  return false;
}

/**
 * Whether an adjective with an article could be a surname, such as «السوداني»: then no word with an article
 * stands before it.
 */
function couldBeSurname(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !DEFINITE.test(word.text) || !word.text.endsWith('ي')) return false;
  return word.isAfterSign || !DEFINITE.test(words[at - 1]?.text ?? '');
}

/** Returns what speaks of countries in a text, in order. */
export function placeMentions(text: string, index: PlaceIndex): readonly PlaceMention[] {
  const words = wordsIn(text);
  const mentions: PlaceMention[] = [];
  let lastNameEnd = -2;
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, index);
    if (phrase === null) continue;
    const start = at;
    at += phrase.words.length - 1;
    const [reading] = phrase.readings;
    if (reading === undefined) continue;
    const before = words[start - 1]?.text ?? '';
    const isAdjective = reading.kind === 'adjective';
    if (isAdjective && isMedia(words, start)) continue;
    const isPlain = phrase.readings.some(({ isDoubtful }) => !isDoubtful);
    const isBacked =
      !isAdjective &&
      (bareForms(before).some((form) => PLACE_NOUNS.has(form)) || lastNameEnd === start - 1);
    const isDoubtful = isAdjective
      ? !isPlain || couldBeSurname(words, start)
      : !isPlain && !isBacked;
    if (reading.kind === 'name' && !isDoubtful) lastNameEnd = at;
    mentions.push({ readings: phrase.readings, isDoubtful });
  }
  return mentions;
}
