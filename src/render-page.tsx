import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Page } from './edition/page.ts';
import { App } from './reader/app.tsx';

/**
 * Takes a page and the base of the site (`/` or `/some/path/`); returns the HTML of `#root`. The
 * router gets the encoded address, as a browser would give it, so that both draw the same.
 */
export function renderRoot(page: Page, base: string): string {
  return renderToString(
    <StaticRouter basename={base} location={base + encodeURI(page.path.slice(1))}>
      <App first={page} />
    </StaticRouter>,
  );
}
