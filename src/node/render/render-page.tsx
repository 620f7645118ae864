import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageBase } from '../../edition/pages/page-base.ts';
import { BaseContext, SiteContext } from '../../reader/navigation/navigation-context.ts';
import { ShareDetails } from '../../reader/sharing/share-details.tsx';
import { ShareDetailsContext } from '../../reader/sharing/share-without-scripts.tsx';
import { PageView } from '../../reader/page-view.tsx';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * Returns the HTML of components on a site, as the browser first renders them.
 *
 * @param base of the site: `/` or `/some/path/`.
 * @param site its origin without a last slash, or null when it is not known.
 */
export const renderNode = (node: ReactNode, base: string, site: string | null = null): string =>
  renderToString(
    <SiteContext value={site}>
      <ShareDetailsContext value={(details) => <ShareDetails {...details} />}>
        <BaseContext value={base}>{node}</BaseContext>
      </ShareDetailsContext>
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
