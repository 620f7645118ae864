import type { Page } from '../../edition/pages/page.ts';

/**
 * The page to draw. `pending`: the reader asked for another, which is on its way; `failed`: it
 * could not be had, and a page that says so is drawn in its place. In both `page` is the one before.
 */
export type PageState =
  | { readonly page: Page; readonly state: 'ready' | 'pending' }
  | { readonly page: Page; readonly state: 'failed'; readonly retry: () => void };
