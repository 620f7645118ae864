import classes from './margin-quote.scripted.module.css';

interface MarginQuoteProps {
  readonly children: string;
}

/** A quotation of the text once more, in the margin of a wide screen; not for those who hear it. */
export function MarginQuote({ children }: MarginQuoteProps) {
  return (
    <p className={classes.quote} aria-hidden="true">
      {children}
    </p>
  );
}
