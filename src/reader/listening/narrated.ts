import { piecesOf } from '../../arabic/speech/pieces.ts';
import { sentencesIn, type Span } from '../../arabic/speech/sentences.ts';
import { spokenText } from '../../arabic/speech/spoken-text.ts';

/** What a voice says in a second, in letters: slow Arabic voices say so few. */
export const LETTERS_A_SECOND = 11;

/** Some engines stop after 15 seconds: a piece is said sooner. */
const MAX_SECONDS = 12;

/** Others stop after so many letters, however fast they are. */
const MAX_LETTERS = 190;

/** A sentence of a story: which of its passages it stands in, and where. */
export interface Sentence extends Span {
  readonly passage: number;
}

/** What is to be read aloud. */
export interface StoryWords {
  /** Headline, subheads and paragraphs of a story, in their order. */
  readonly passages: readonly string[];
  /** BCP 47, the primary language alone. */
  readonly language: string;
  /** The Arabic names of the months, from January on. */
  readonly months: readonly string[];
}

/** The sentences of a story, as they are read aloud. */
export interface Narrated {
  /** BCP 47. */
  readonly language: string;
  readonly count: number;
  /** Returns what is said of a sentence in one go each, at a speed. */
  readonly pieces: (sentence: number, speed: number) => readonly string[];
  readonly sentences: readonly Sentence[];
}

/** Returns what is read aloud of a story. */
export function narratedOf({ passages, language, months }: StoryWords): Narrated {
  const say = (text: string): string =>
    language === 'ar' ? spokenText(text, months) : text.trim();
  const sentences = passages.flatMap((text, passage) =>
    sentencesIn(text, language).map((span): Sentence => ({ ...span, passage })),
  );
  return {
    language,
    sentences,
    count: sentences.length,
    pieces(at, speed) {
      const sentence = sentences[at];
      if (sentence === undefined) return [];
      const text = passages[sentence.passage] ?? '';
      const most = Math.min(MAX_LETTERS, LETTERS_A_SECOND * MAX_SECONDS * speed);
      return piecesOf(text, sentence, most)
        .map(({ start, end }) => say(text.slice(start, end)))
        .filter((words) => /[\p{L}\p{N}]/u.test(words));
    },
  };
}
