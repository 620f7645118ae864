import { shareTargets } from './share-targets.ts';
import classes from './share-links.module.css';

interface ShareLinksProps {
  readonly headline: string;
  /** Whole, percent-encoded. */
  readonly address: string;
}

/** Renders plain links that send a story on, to messengers and by mail. */
export function ShareLinks({ headline, address }: ShareLinksProps) {
  return (
    <ul className={classes.links}>
      {shareTargets(headline, address).map(({ name, href }) => (
        <li key={name}>
          <a href={href} rel="external nofollow noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
