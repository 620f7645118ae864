import { SEARCH_PATH } from '../../edition/addresses/paths.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import tool from '../styles/bar-tool.module.css';

interface SearchLinkProps {
  readonly isHere: boolean;
}

/** Links to the page that searches. */
export function SearchLink({ isHere }: SearchLinkProps) {
  return (
    <PageLink to={SEARCH_PATH} className={tool.tool} aria-current={isHere ? 'page' : undefined}>
      {strings.search}
    </PageLink>
  );
}
