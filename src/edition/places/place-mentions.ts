import { FIRST_NAMES } from '../../arabic/lexicon/first-names.ts';
import {
  DOUBTFUL_BEFORE_ARTICLE,
  LANGUAGE_NOUNS,
  MEDIA_NOUNS,
  NAMED_AFTER_COUNTRIES,
  NAMED_AFTER_PLACES,
  PLACE_NOUNS,
  PRAYER_LIKE_A_COUNTRY,
  PRAYER_TIMES,
  SURNAMES_OF_ORIGIN,
} from '../../arabic/lexicon/places/place-traps.ts';
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

const hasForm = (word: string, forms: ReadonlySet<string>): boolean =>
  bareForms(word).some((form) => forms.has(form));

/**
 * Whether an adjective with an article could be a surname, such as «السوداني»: then no word with an article
 * stands before it, and no given name follows. Those that no family has are none where a text begins with them.
 */
function couldBeSurname(
  words: readonly string[],
  at: number,
  isAfterSign: (at: number) => boolean,
): boolean {
  const word = words[at] ?? '';
  if (!DEFINITE.test(word) || !word.endsWith('ي')) return false;
  if (FIRST_NAMES.has(words[at + 1] ?? '') && !isAfterSign(at + 1)) return false;
  if (at === 0 && !hasForm(word, SURNAMES_OF_ORIGIN)) return false;
  return !DEFINITE.test(words[at - 1] ?? '') || isAfterSign(at);
}

const LANGUAGE_FORM = /^[وف]?(?:[بك]?ال|لل).+يه$/;
const WITH_PREPOSITION = /^[وف]?بال/;
/** How many words may stand between «اللغات» and the last of the languages. */
const LANGUAGE_REACH_WORDS = 4;
/** Before the name of a language that is translated from or into. */
const FROM_OR_INTO: ReadonlySet<string> = new Set(['الي', 'من', 'عن']);

/** Whether an adjective is the name of a language: «اللغة الإنجليزية», «بالفرنسية», «من الإيطالية». */
function isLanguage(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!LANGUAGE_FORM.test(word)) return false;
  if (WITH_PREPOSITION.test(word) || FROM_OR_INTO.has(words[at - 1] ?? '')) return true;
  const before = words.slice(Math.max(0, at - LANGUAGE_REACH_WORDS), at);
  return before.some((one) => hasForm(one, LANGUAGE_NOUNS));
}

/** Whether a word is another one by what follows: the diameter of something, a dish of something. */
function isOtherBefore(words: readonly string[], at: number): boolean {
  if (!hasForm(words[at] ?? '', DOUBTFUL_BEFORE_ARTICLE)) return false;
  return /^(?:ال|\d)/.test(words[at + 1] ?? '');
}

const NUMBER = /^\d+$/;

/** Hours and minutes, as a table of prayers prints them: the minutes have two digits, and goals one. */
const CLOCK = /\d{1,2}[:.]\d\d(?!\d)/;

/** Returns the next word on one side that is no number; undefined at the end of the text. */
function nextWord(words: readonly string[], at: number, step: 1 | -1): string | undefined {
  let next = at + step;
  while (NUMBER.test(words[next] ?? '')) next += step;
  return words[next];
}

/** Whether a word is a prayer of that name: beside another one, or before the hour that it is at. */
function isPrayer({ folded, words }: SpelledText, at: number): boolean {
  if (!hasForm(words[at] ?? '', PRAYER_LIKE_A_COUNTRY)) return false;
  const isBesidePrayer = ([1, -1] as const).some((step) =>
    hasForm(nextWord(words, at, step) ?? '', PRAYER_TIMES),
  );
  const [hour, minutes] = [words[at + 1] ?? '', words[at + 2] ?? ''];
  if (isBesidePrayer || !NUMBER.test(hour)) return isBesidePrayer;
  const clock = CLOCK.exec(folded.slice(folded.indexOf(hour, folded.indexOf(words[at] ?? ''))));
  return clock?.index === 0 && clock[0].endsWith(minutes);
}

/** A verb of which a country is the subject: «تعلن», «أعلنت». */
const VERB_OF_COUNTRY = /^(?:ت..+[^هة]|[^ا].+ت|ا[^ل].+ت)$/;

/** Whether a name that is another word too begins a text, and a verb follows it: «تشاد تعلن». */
const isSubject = (words: readonly string[], start: number, end: number): boolean =>
  start === 0 && VERB_OF_COUNTRY.test(words[end + 1] ?? '');

/** Whether what stands around a phrase leaves it in doubt, or takes the doubt away. */
function isDoubtfulAt(
  words: readonly string[],
  start: number,
  { words: { length }, readings }: PlacePhrase,
  isAfterName: boolean,
): boolean {
  const before = words[start - 1] ?? '';
  const [reading] = readings;
  if (reading?.kind === 'city' && hasForm(before, NAMED_AFTER_PLACES)) return true;
  if (reading?.kind === 'name' && hasForm(before, NAMED_AFTER_COUNTRIES)) return true;
  if (readings.some(({ isDoubtful }) => !isDoubtful)) return false;
  if (hasForm(before, PLACE_NOUNS) || isAfterName) return false;
  return !(reading?.kind === 'name' && isSubject(words, start, start + length - 1));
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
    if (reading === undefined || isOtherBefore(words, start) || isPrayer(spelled, start)) continue;
    const isAdjective = reading.kind === 'adjective';
    if (isAdjective && (isMedia(words, start) || isLanguage(words, start))) continue;
    const isDoubtful = isAdjective
      ? phrase.readings.every((one) => one.isDoubtful) || couldBeSurname(words, start, isAfterSign)
      : isDoubtfulAt(words, start, phrase, lastNameEnd === start - 1);
    if (reading.kind === 'name' && !isDoubtful) lastNameEnd = at;
    mentions.push({ readings: phrase.readings, isDoubtful });
  }
  return mentions;
}
