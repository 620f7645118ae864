import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Page } from '../../edition/pages/page.ts';
import { BaseContext } from '../../reader/navigation/navigation-context.ts';
import { PageView } from '../../reader/page-view.tsx';

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
export const renderPage = (page: Page, base: string): string =>
  renderNode(<PageView pageState={{ page, state: 'loaded' }} />, base);
