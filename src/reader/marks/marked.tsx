import { Fragment, type ReactNode } from 'react';
import { markedText, type IsFound } from '../../search/words/marked-text.ts';
import classes from './marked.module.css';

/** Returns a text with the words marked that were found; a text without any stays a string. */
export function marked(text: string, isFound: IsFound): ReactNode {
  const pieces = markedText(text, isFound);
  if (!pieces.some(({ isMarked }) => isMarked)) return text;
  return pieces.map((piece, at) =>
    piece.isMarked ? (
      <mark key={at} className={classes.mark}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={at}>{piece.text}</Fragment>
    ),
  );
}
