import classes from './margin-quote.scripted.module.css';

interface MarginQuoteProps {
  /** Null while there is none to show. */
  readonly children: string | null;
}

/**
 * A quotation of the text once more, in the margin of a wide screen; not for those who hear it.
 *
 * Its element is there before it: a browser remembers the place of a page by the number of the
 * element in view, and one more before it would bring the reader back to the next paragraph.
 */
export function MarginQuote({ children }: MarginQuoteProps) {
  return children === null ? (
    <p hidden aria-hidden="true" />
  ) : (
    <p className={classes.quote} aria-hidden="true">
      {children}
    </p>
  );
}
