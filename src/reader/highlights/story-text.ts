import type { Span } from '../../arabic/speech/sentences.ts';
import type { PassageWords } from '../passages/passage-words.ts';
import { rangeIn, storyPassages, type Passage } from '../passages/story-passages.ts';

/** A paragraph, and where it begins in the text of its story. */
interface Place {
  readonly passage: Passage;
  readonly start: number;
}

/** The text of the story on the page, a line a paragraph, and where each stands. */
export interface StoryText {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Returns the text of the story on the page. */
export function storyText(): StoryText {
  const passages = storyPassages();
  const places: Place[] = [];
  let start = 0;
  for (const passage of passages) {
    places.push({ passage, start });
    start += passage.text.length + 1;
  }
  return { text: passages.map(({ text }) => text).join('\n'), places };
}

/** Returns where a span of the text stands on the page: a range for each of its paragraphs. */
export const rangesOf = ({ places }: StoryText, span: Span): readonly Range[] =>
  places.flatMap(({ passage, start }) => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, passage.text.length);
    return from < to ? (rangeIn(passage, { start: from, end: to }) ?? []) : [];
  });

/** Returns where words of the page stand in the text; null where they are of no paragraph in it. */
export function spanOfWords({ places }: StoryText, words: PassageWords): Span | null {
  const placeOf = ({ element }: Passage) =>
    places.find(({ passage }) => passage.element === element)?.start;
  const [first, last] = [placeOf(words.paragraph), placeOf(words.last)];
  return first === undefined || last === undefined
    ? null
    : { start: first + words.start, end: last + words.end };
}
