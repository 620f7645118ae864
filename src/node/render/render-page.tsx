import type { Page } from '../../edition/pages/page.ts';
import { BaseContext } from '../../reader/navigation/navigation-context.ts';
import { PageView } from '../../reader/page-view.tsx';
import { drawNode } from './draw-node.ts';

/**
 * Draws a page as the browser's router first does, without the router: a page that was asked for is
 * always there, and all that the router adds to it waits for a click. Without it, and what it keeps,
 * a page is drawn in half the time.
 *
 * @param page what the page says.
 * @param base of the site: `/` or `/some/path/`.
 * @returns the HTML of `#root`.
 */
export const drawPage = (page: Page, base: string): string =>
  drawNode(
    <BaseContext value={base}>
      <PageView shown={{ page, state: 'ready' }} />
    </BaseContext>,
  );
