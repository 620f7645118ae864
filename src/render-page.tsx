import { renderToString } from 'react-dom/server';
import type { Page } from './edition/page.ts';
import { BaseContext } from './reader/navigation/navigation-context.ts';
import { ShownPage } from './reader/shown-page.tsx';

/**
 * Draws a page as the browser's router first does, without the router: a page that was asked for is
 * always there, and all that the router adds to it waits for a click. Without it, and what it keeps,
 * a page is drawn in half the time.
 *
 * @param page what the page says.
 * @param base of the site: `/` or `/some/path/`.
 * @returns the HTML of `#root`.
 */
export function renderRoot(page: Page, base: string): string {
  return renderToString(
    <BaseContext value={base}>
      <ShownPage shown={{ page, state: 'ready' }} />
    </BaseContext>,
  );
}
