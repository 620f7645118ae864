import { Fragment, type ReactNode } from 'react';
import { fill } from './phrase.ts';
import { textDirection } from './text-direction.ts';
import { textPieces, type TextPiece } from './text-tokens.ts';
import classes from './isolate.module.css';

/** Shows words of a story, some of them marked. */
export type ShowWords = (words: string) => ReactNode;

/** Shows words without a mark. */
export const asTheyAre: ShowWords = (words) => words;

/** Signs of the Qur'an, which few texts have. */
const SIGNS = /[\u06d6-\u06ed]/;

/** Few texts are taken apart. */
const HAS_WHOLE_WORDS = /[\u06d6-\u06ed]|[\d٠-٩۰-۹][-–][\d٠-٩۰-۹]/;

/** Words with such signs; scores and spans. The bounds keep a text without blanks linear, and one without end in its column. */
const WHOLE_WORDS = /(\S{0,40}[\u06d6-\u06ed]\S{0,40}|[\d٠-٩۰-۹]{1,4}[-–][\d٠-٩۰-۹]{1,4})/;

/**
 * Shows words. Those with signs of the Qur'an are in a face of their own, which few pages need; a score or a
 * span («3-2», «1894-1962») stays in its line, since a browser breaks it after its hyphen.
 */
function inFaces(text: string, showWords: ShowWords): ReactNode {
  if (!HAS_WHOLE_WORDS.test(text)) return showWords(text);
  return text.split(WHOLE_WORDS).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className={SIGNS.test(part) ? classes.quran : classes.score}>
        {showWords(part)}
      </span>
    ) : (
      <Fragment key={at}>{showWords(part)}</Fragment>
    ),
  );
}

/** Returns pieces of a text as one node; a text without tokens stays a string where its words do. */
function joined(
  text: string,
  show: (piece: TextPiece) => ReactNode,
  showWords: ShowWords,
): ReactNode {
  const pieces = textPieces(text);
  if (!pieces.some(({ isToken }) => isToken)) return inFaces(text, showWords);
  return pieces.map((piece, at) => (
    <Fragment key={at}>{piece.isToken ? show(piece) : inFaces(piece.text, showWords)}</Fragment>
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
  const direction = textDirection(text, lang);
  if (direction !== undefined)
    return (
      <bdi dir={direction} lang={lang}>
        {inFaces(text, showWords)}
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
