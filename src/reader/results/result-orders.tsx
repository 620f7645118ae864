import { PageLink } from '../navigation/page-link.tsx';
import { searchPath, type ResultOrder, type SearchRequest } from '../answers/search-request.ts';
import { searchStrings } from '../text/search-strings.ts';
import classes from './result-links.module.css';

interface ResultOrdersProps {
  readonly request: SearchRequest;
}

const ORDERS: readonly (readonly [order: ResultOrder, label: string])[] = [
  ['relevance', searchStrings.byRelevance],
  ['date', searchStrings.byDate],
];

/** Links to the results in each order; the one they are in is marked. */
export function ResultOrders({ request }: ResultOrdersProps) {
  return (
    <nav aria-label={searchStrings.resultOrder} className={classes.orders}>
      {ORDERS.map(([order, label]) => (
        <PageLink
          key={order}
          to={searchPath({ ...request, order, page: 1 })}
          aria-current={order === request.order ? true : undefined}
        >
          {label}
        </PageLink>
      ))}
    </nav>
  );
}
