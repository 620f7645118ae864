import { Fragment, type ReactNode } from 'react';
import { fill } from './phrase.ts';
import { textDirection } from './text-direction.ts';
import { textPieces, type TextPiece } from './text-tokens.ts';

/** Shows words of a story, some of them marked. */
export type ShowWords = (words: string) => ReactNode;

/** Shows words without a mark. */
export const asTheyAre: ShowWords = (words) => words;

/** Returns pieces of a text as one node; a text without tokens stays a string where its words do. */
function joined(
  text: string,
  show: (piece: TextPiece) => ReactNode,
  showWords: ShowWords,
): ReactNode {
  const pieces = textPieces(text);
  if (!pieces.some(({ isToken }) => isToken)) return showWords(text);
  return pieces.map((piece, at) => (
    <Fragment key={at}>{piece.isToken ? show(piece) : showWords(piece.text)}</Fragment>
  ));
}

/** A span and not `bdi`, which is a block in headlines. */
const isolated = ({ text }: TextPiece): ReactNode => <span dir="ltr">{text}</span>;

/**
 * Returns words of a story for use among others: foreign ones, and what runs left to right among Arabic
 * ones, are isolated, so that they keep their order; those in another language say so.
 * Source: Unicode Standard Annex #9, "Isolating Characters".
 * @param lang BCP 47 primary language, where it is not that of the interface
 */
export function isolate(text: string, lang?: string, showWords = asTheyAre): ReactNode {
  const direction = textDirection(text);
  if (direction !== undefined)
    return (
      <bdi dir={direction} lang={lang}>
        {showWords(text)}
      </bdi>
    );
  const shown = joined(text, isolated, showWords);
  return lang === undefined ? shown : <span lang={lang}>{shown}</span>;
}

/** Returns a phrase with its `{words}` replaced by words of a story, isolated. */
export function isolateIn(phrase: string, words: string, lang?: string): ReactNode {
  const shown = isolate(words, lang);
  if (typeof shown === 'string') return fill(phrase, { words });
  const [before, after] = phrase.split('{words}');
  return (
    <>
      {before}
      {shown}
      {after}
    </>
  );
}

/** Returns the text of a paragraph, a standfirst or a caption: as `isolate` does, and addresses, mailboxes and telephones are links. */
export const linked = (text: string, showWords = asTheyAre): ReactNode =>
  joined(
    text,
    (piece) =>
      piece.href === null ? (
        isolated(piece)
      ) : (
        <a href={piece.href} dir="ltr" rel="external nofollow noopener noreferrer">
          {piece.text}
        </a>
      ),
    showWords,
  );
