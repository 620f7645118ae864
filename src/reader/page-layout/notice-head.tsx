import type { ReactNode } from 'react';
import classes from './notice-head.module.css';

interface NoticeHeadProps {
  readonly kicker: string;
  /** The headline: words of ours, or one that is fitted. */
  readonly headline: ReactNode;
  readonly text: string;
  readonly note?: string;
  readonly children?: ReactNode;
}

/** Renders the head of a page that is no story: what it is, and what to do. */
export function NoticeHead({ kicker, headline, text, note, children }: NoticeHeadProps) {
  return (
    <header className={`${classes.head} three span`}>
      <div>
        <p className="kicker">{kicker}</p>
        {typeof headline === 'string' ? <h1>{headline}</h1> : headline}
      </div>
      <div>
        <p className="stand">{text}</p>
        {note === undefined ? null : <p className="meta">{note}</p>}
        {children}
      </div>
    </header>
  );
}
