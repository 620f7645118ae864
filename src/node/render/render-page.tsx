import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageBase } from '../../edition/pages/page-base.ts';
import { BaseContext, SiteContext } from '../../reader/navigation/navigation-context.ts';
import { UnscriptedSearch } from '../../reader/search/unscripted-search.tsx';
import { ShareDetails } from '../../reader/sharing/share-details.tsx';
import { UnscriptedContext, type UnscriptedPart } from '../../reader/status/unscripted.tsx';
import { PageView } from '../../reader/page-view.tsx';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { savedStrings } from '../../reader/text/saved-strings.ts';
import type { SiteAddress } from './site-address.ts';

/** Returns what stands in a page for browsers without scripts. */
function unscriptedPart(part: UnscriptedPart): ReactNode {
  if (part.kind === 'share') return <ShareDetails {...part} />;
  if (part.kind === 'search') return <UnscriptedSearch page={part} />;
  return <p>{savedStrings.needsScripts}</p>;
}

/**
 * Returns the HTML of components on a site, as the browser first renders them.
 *
 * @param base of the site: `/` or `/some/path/`.
 * @param site its origin without a last slash, or null when it is not known.
 */
export const renderNode = (node: ReactNode, base: string, site: string | null = null): string =>
  renderToString(
    <SiteContext value={site}>
      <UnscriptedContext value={unscriptedPart}>
        <BaseContext value={base}>{node}</BaseContext>
      </UnscriptedContext>
    </SiteContext>,
  );

/**
 * Returns the HTML of `#root` as the browser's router first renders it, without the router: all that the
 * router adds to a page waits for a click.
 *
 * @param address where the site stands.
 */
export const renderPage = (
  page: PageBase,
  { base, site }: SiteAddress,
  registry: PageRegistry = pageRegistry,
): string =>
  renderNode(<PageView pageState={{ page, state: 'loaded' }} registry={registry} />, base, site);
