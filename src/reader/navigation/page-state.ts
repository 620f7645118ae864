import type { PageBase } from '../../edition/pages/page-base.ts';
import type { Page } from '../../edition/pages/page-kinds.ts';

/**
 * Why a page is not there: the host could not be reached in time, or what it sent is no page that
 * this reader knows, as after the site was published anew.
 */
export type FailureReason = 'unreachable' | 'unreadable';

/**
 * What is on screen. `pending`: the reader asked for another page, which is on its way; `failed`: it
 * could not be loaded, and a page that says so stands in its place. In both `page` is the one before.
 */
export type PageState<P extends PageBase = Page> =
  | { readonly page: P; readonly state: 'loaded' | 'pending' }
  | {
      readonly page: P;
      readonly state: 'failed';
      readonly reason: FailureReason;
      readonly retry: () => void;
    };
