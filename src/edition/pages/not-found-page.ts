import { NOT_FOUND_PATH } from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** What is shown where no page is. */
export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
}

/** Plans the page that is shown where no page is. */
export const planNotFound = (_: Edition, masthead: Masthead): Pages<NotFoundPage> =>
  new Map([
    [
      NOT_FOUND_PATH,
      planOf((): NotFoundPage => ({ kind: 'not-found', path: NOT_FOUND_PATH, masthead })),
    ],
  ]);
