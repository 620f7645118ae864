import { Fragment, type ReactNode } from 'react';
import { fill } from './phrase.ts';
import { textDirection } from './text-direction.ts';
import { textPieces, type TextPiece } from './text-tokens.ts';

/** Returns pieces of a text as one node; a text without tokens stays a string. */
function joined(text: string, show: (piece: TextPiece) => ReactNode): ReactNode {
  const pieces = textPieces(text);
  if (!pieces.some(({ isToken }) => isToken)) return text;
  return pieces.map((piece, at) => (
    <Fragment key={at}>{piece.isToken ? show(piece) : piece.text}</Fragment>
  ));
}

const isolated = ({ text }: TextPiece): ReactNode => <bdi dir="ltr">{text}</bdi>;

/**
 * Returns words of a story for use among others: foreign ones, and what runs left to right among Arabic
 * ones, are isolated, so that they keep their order; those in another language say so.
 * Source: Unicode Standard Annex #9, "Isolating Characters".
 * @param lang BCP 47 primary language, where it is not Arabic
 */
export function isolate(text: string, lang?: string): ReactNode {
  const direction = textDirection(text);
  if (direction !== undefined)
    return (
      <bdi dir={direction} lang={lang}>
        {text}
      </bdi>
    );
  const shown = joined(text, isolated);
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

/** Returns the text of a paragraph: as `isolate` does, and addresses, mailboxes and telephones are links. */
export const linked = (text: string): ReactNode =>
  joined(text, (piece) =>
    piece.href === null ? (
      isolated(piece)
    ) : (
      <a href={piece.href} dir="ltr" rel="external nofollow noopener noreferrer">
        {piece.text}
      </a>
    ),
  );
