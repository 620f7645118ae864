import { NOT_FOUND_PATH } from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** What is shown where no page is. */
export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
  /** Said by a worker on the device where there is no network: then nobody knows whether there is a page. */
  readonly isOffline?: true;
}

/** The address of a story that was deleted. */
export interface DeletedPage extends PageBase {
  readonly kind: 'deleted';
}

/** Plans a page for each address that says that its story was deleted. */
export const planDeleted = ({ deleted }: Edition, masthead: Masthead): Pages<DeletedPage> =>
  new Map(
    deleted.map((path) => [path, planOf((): DeletedPage => ({ kind: 'deleted', path, masthead }))]),
  );

/** Plans the page that is shown where no page is. */
export const planNotFound = (_: Edition, masthead: Masthead): Pages<NotFoundPage> =>
  new Map([
    [
      NOT_FOUND_PATH,
      planOf((): NotFoundPage => ({ kind: 'not-found', path: NOT_FOUND_PATH, masthead })),
    ],
  ]);
