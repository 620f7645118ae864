import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageBase } from '../../edition/pages/page-base.ts';
import { BaseContext } from '../../reader/navigation/navigation-context.ts';
import { PageView } from '../../reader/page-view.tsx';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';

/**
 * Returns the HTML of components on a site, as the browser first renders them.
 *
 * @param base of the site: `/` or `/some/path/`.
 */
export const renderNode = (node: ReactNode, base: string): string =>
  renderToString(<BaseContext value={base}>{node}</BaseContext>);

/**
 * Returns the HTML of `#root` as the browser's router first renders it, without the router: all that the
 * router adds to a page waits for a click.
 *
 * @param base of the site: `/` or `/some/path/`.
 */
export const renderPage = (
  page: PageBase,
  base: string,
  registry: PageRegistry = pageRegistry,
): string =>
  renderNode(<PageView pageState={{ page, state: 'loaded' }} registry={registry} />, base);
