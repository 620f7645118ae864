import type { AliasPage as AliasPageData } from '../../edition/page.ts';
import { Frame } from '../components/frame.tsx';
import { words } from '../components/words.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../strings.ts';
import classes from './alias-page.module.css';

interface AliasPageProps {
  readonly page: AliasPageData;
}

/** Another address of a story, for readers without scripts: with them the router is there already. */
export function AliasPage({ page }: AliasPageProps) {
  return (
    <Frame masthead={page.masthead} here={{ path: null, exact: false }}>
      <div className={classes.alias}>
        <h1>{strings.aliasTitle}</h1>
        <p>{strings.aliasText}</p>
        <PageLink to={page.target}>{words(page.headline)}</PageLink>
      </div>
    </Frame>
  );
}
