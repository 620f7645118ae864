import { strings } from '../text/strings.ts';
import classes from './broken-page.module.css';

interface BrokenPageProps {
  /** The address of the front page, with the base of the site. */
  readonly home: string;
}

/** Says that a page broke while it was rendered, and offers two ways on. */
export function BrokenPage({ home }: BrokenPageProps) {
  return (
    <main className={classes.broken}>
      <div role="alert">
        <h1>{strings.brokenTitle}</h1>
        <p>{strings.brokenText}</p>
      </div>
      <button type="button" className="go" onClick={() => window.location.reload()}>
        {strings.reload}
      </button>
      <a href={home} className="go">
        {strings.toFront}
      </a>
    </main>
  );
}
