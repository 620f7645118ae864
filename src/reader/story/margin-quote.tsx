import { isolate } from '../text/isolate.tsx';
import classes from './margin-quote.module.css';

interface MarginQuoteProps {
  /** Null while there is none to show. */
  readonly children: string | null;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
}

/**
 * Renders a quotation of the text once more, in the margin of a wide screen; screen readers skip it.
 *
 * An empty element stands for it until then: browsers restore the scroll position by the number of
 * the element in view, and one more before it would bring the reader back to the next paragraph.
 */
export function MarginQuote({ children, lang }: MarginQuoteProps) {
  return children === null ? (
    <p hidden aria-hidden="true" />
  ) : (
    <p className={classes.quote} aria-hidden="true">
      {isolate(children, lang)}
    </p>
  );
}
