import type { Edition } from '../edition.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** A near spelling of a headline, or a former address: leads to the story. */
export interface AliasPage extends PageBase {
  readonly kind: 'alias';
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly target: string;
}

/** Plans a page for each address that leads to another. */
export const planAliases = ({ aliases }: Edition, masthead: Masthead): Pages<AliasPage> =>
  new Map(
    aliases.map(({ path, headline, lang, target }) => [
      path,
      planOf((): AliasPage => ({
        kind: 'alias',
        path,
        masthead,
        headline,
        lang,
        target,
      })),
    ]),
  );
