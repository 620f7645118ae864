/** A part of a text: from one offset to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence where the browser knows no sentences, with the quotation marks after it. */
const END = /[.!?؟…۔]+[»"”’)\]]*(?=\s|$)/g;

/** A title, an initial or a number before a stop, which ends no sentence. */
const OPEN_END =
  /(?:^|[\s(«"“])(?:[ولب]?(?:أ\. ?)?\p{L}|(?:\p{L}\.)+\p{L}|\d{1,3}|Mr|Mrs|Dr|St)\.$/u;

const HAS_WORDS = /[\p{L}\p{N}]/u;

function segmentEnds(text: string, language: string): readonly number[] {
  // Browsers before 2024 may lack it.
  if (!('Segmenter' in Intl))
    return [...text.matchAll(END)].map(({ 0: end, index }) => index + end.length);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

/** Returns a span without the blanks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/**
 * Returns the sentences of a paragraph, without the blanks between them. Source: Unicode Standard Annex #29, "Sentence
 * Boundaries", which parts «د. محمد»: a title, an initial and a number before a stop end no sentence here, and
 * signs without words belong to the sentence before.
 *
 * @param language BCP 47.
 */
export function sentencesIn(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of new Set([...segmentEnds(text, language), text.length])) {
    const words = text.slice(start, end);
    const isOpen = end < text.length && OPEN_END.test(words.trimEnd());
    if (isOpen || words.trim() === '') continue;
    const last = sentences.at(-1);
    if (HAS_WORDS.test(words)) sentences.push(trimmed(text, { start, end }));
    else if (last !== undefined)
      sentences.push({ ...sentences.pop(), ...trimmed(text, { start: last.start, end }) });
    start = end;
  }
  return sentences;
}
