import type { Masthead } from '../../edition/pages/page-base.ts';
import { ShortcutsHelp } from '../sheets/shortcuts-help.tsx';
import { linked } from '../text/isolate.tsx';
import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import { DeskLinks, type Here } from './desk-links.tsx';
import classes from './footer.module.css';
import { MENU_ID } from './menu-link.tsx';

interface FooterProps {
  readonly masthead: Masthead;
  readonly here: Here;
  readonly line?: string | undefined;
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
}

/** The sentences of the footer, and what else the editor has to say there. */
const footSentences = ({ foot, contact, licence }: Masthead): readonly string[] => [
  ...(foot ?? [strings.aboutPaper, strings.disclaimer]),
  ...(contact === undefined ? [] : [fill(strings.contact, { words: contact })]),
  ...(licence === undefined ? [] : [fill(strings.licence, { words: licence })]),
];

/** Renders the footer of every page: what this newspaper is, and its navigation once more. */
export function Footer({ masthead, here, line, hasSections }: FooterProps) {
  const label = fill(strings.inThePaper, { name: masthead.name });
  return (
    <footer>
      <div className={`soft ${classes.footer} two three span`}>
        <div>
          <p className={classes.name}>{masthead.name}</p>
          <p>{line ?? masthead.motto ?? strings.motto}</p>
          {footSentences(masthead).map((sentence) => (
            <p key={sentence}>{linked(sentence)}</p>
          ))}
        </div>
        <nav id={MENU_ID} aria-label={label}>
          <h2>{label}</h2>
          <DeskLinks masthead={masthead} here={here} isWhole />
          <ShortcutsHelp hasSections={hasSections} />
        </nav>
      </div>
    </footer>
  );
}
