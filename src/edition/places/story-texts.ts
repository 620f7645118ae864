import { fold, wordsOf } from '../../arabic/text/fold.ts';
import type { Story } from '../../story/story.ts';

/** Where a text stands in its story. */
export type TextZone = 'headline' | 'standfirst' | 'lead' | 'subhead' | 'body';

/** A text of a story, folded once for all who look at its words. */
export interface StoryText {
  readonly text: string;
  readonly zone: TextZone;
  readonly folded: string;
  /** The folded words, in order. */
  readonly words: readonly string[];
}

/** Returns a text of a story with its words. */
export function storyText(text: string, zone: TextZone): StoryText {
  const folded = fold(text);
  return { text, zone, folded, words: wordsOf(folded) };
}

/** A longer paragraph is taken in pieces: some sources write a whole story into one. */
const MAX_PIECE_CHARACTERS = 500;

const SENTENCE_END = /[.!؟?؛]\s/g;

/** Returns where the last sentence ends that is whole within the length of a piece, else the last word. */
function pieceEnd(text: string, start: number): number {
  const piece = text.slice(start, start + MAX_PIECE_CHARACTERS);
  const ends = [...piece.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.at(-1) ?? piece.lastIndexOf(' ');
  return start + (end > 0 ? end : piece.length);
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > MAX_PIECE_CHARACTERS) {
    const end = pieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

/** Returns what a story says, piece by piece: no dateline, no caption, nothing that it names beside it. */
export function storyTexts({ headline, standfirst, sections }: Story): readonly StoryText[] {
  const texts: StoryText[] = [storyText(headline, 'headline')];
  if (standfirst !== null) texts.push(storyText(standfirst, 'standfirst'));
  let zone: TextZone = 'lead';
  for (const { subhead, blocks } of sections) {
    if (subhead !== null) texts.push(storyText(subhead, 'subhead'));
    for (const text of blocks.flatMap((block) =>
      block.kind === 'picture' ? [] : piecesOf(block.text),
    )) {
      texts.push(storyText(text, zone));
      zone = 'body';
    }
  }
  return texts;
}
