import type { ReactNode } from 'react';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import { DeskLinks, type Here } from './desk-links.tsx';
import classes from './footer.module.css';

interface FooterProps {
  readonly masthead: Masthead;
  readonly here: Here;
  readonly line?: string | undefined;
  readonly tools?: ReactNode;
}

/** Renders the footer of every page: what this newspaper is, and its navigation once more. */
export function Footer({ masthead, here, line, tools }: FooterProps) {
  const label = fill(strings.inThePaper, { name: masthead.name });
  return (
    <footer>
      <div className={`soft ${classes.footer} two three span`}>
        <div>
          <p className={classes.name}>{masthead.name}</p>
          <p>{line ?? strings.motto}</p>
          <p>{strings.aboutPaper}</p>
          <p>{strings.disclaimer}</p>
        </div>
        <nav aria-label={label}>
          <h2>{label}</h2>
          <DeskLinks masthead={masthead} here={here} />
          {tools}
        </nav>
      </div>
    </footer>
  );
}
