import type { Edition } from '../edition.ts';
import type { AliasPage, Masthead } from './page.ts';
import { planOf, type Pages } from './page-plan.ts';

/** Plans a page for each address that leads to another. */
export const planAliases = ({ aliases }: Edition, masthead: Masthead): Pages<AliasPage> =>
  new Map(
    aliases.map(({ path, headline, target }) => [
      path,
      planOf((): AliasPage => ({ kind: 'alias', path, masthead, headline, target })),
    ]),
  );
