import { createContext, useContext, type ReactNode } from 'react';
import { BaseContext, SiteContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import type { ShareDetailsProps } from './share-details.tsx';

/** What stands in a page for browsers without scripts: the build gives it, and no script carries its code. */
export const ShareDetailsContext = createContext<
  ((details: ShareDetailsProps) => ReactNode) | null
>(null);

interface ShareWithoutScriptsProps {
  readonly headline: string;
  /** Of the story's page. */
  readonly path: string;
  /** Gives it its place. */
  readonly className: string | undefined;
}

/** Renders the links that send a story on where no script does; nothing where the site does not know its address. */
export function ShareWithoutScripts({ headline, path, className }: ShareWithoutScriptsProps) {
  const render = useContext(ShareDetailsContext);
  const site = useContext(SiteContext);
  const base = useContext(BaseContext);
  if (site === null) return null;
  const address = site + encodeURI(addressIn(base, path));
  // Nothing in it is a part of the page where scripts run, so that React does not compare it.
  return <noscript className={className}>{render?.({ headline, address })}</noscript>;
}
