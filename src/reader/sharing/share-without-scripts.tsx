import { useContext } from 'react';
import { BaseContext, SiteContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import { Unscripted } from '../status/unscripted.tsx';

interface ShareWithoutScriptsProps {
  readonly headline: string;
  /** Of the story's page. */
  readonly path: string;
  /** Gives it its place. */
  readonly className: string | undefined;
}

/** Renders the links that send a story on where no script does; nothing where the site does not know its address. */
export function ShareWithoutScripts({ headline, path, className }: ShareWithoutScriptsProps) {
  const site = useContext(SiteContext);
  const base = useContext(BaseContext);
  if (site === null) return null;
  const address = site + encodeURI(addressIn(base, path));
  return <Unscripted part={{ kind: 'share', headline, address }} className={className} />;
}
