import type { AliasPage as AliasPageData } from '../../edition/pages/alias-page.ts';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { isolate } from '../text/isolate.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './alias-page.module.css';

interface AliasPageProps {
  readonly page: AliasPageData;
}

/** Renders a link to the story of a former address, for readers without scripts. */
export function AliasPage({ page }: AliasPageProps) {
  return (
    <PageLayout masthead={page.masthead} here={{ path: null, exact: false }}>
      <div className={classes.alias}>
        <h1>{strings.aliasTitle}</h1>
        <p>{strings.aliasText}</p>
        <PageLink to={page.target}>{isolate(page.headline, page.lang)}</PageLink>
      </div>
    </PageLayout>
  );
}
