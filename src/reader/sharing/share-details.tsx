import { useContext } from 'react';
import { BaseContext, SiteContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import { strings } from '../text/strings.ts';
import { ShareLinks } from './share-links.tsx';
import classes from './share-details.module.css';

interface ShareDetailsProps {
  readonly headline: string;
  /** Of the story's page. */
  readonly path: string;
  /** Gives it its place. */
  readonly className?: string;
}

/** Renders the links that send a story on, folded; nothing where the site does not know where it stands. */
export function ShareDetails({ headline, path, className = '' }: ShareDetailsProps) {
  const site = useContext(SiteContext);
  const base = useContext(BaseContext);
  if (site === null) return null;
  return (
    <details className={`${classes.share} ${className}`}>
      <summary>{strings.share}</summary>
      <ShareLinks headline={headline} address={`${site}${encodeURI(addressIn(base, path))}`} />
    </details>
  );
}
