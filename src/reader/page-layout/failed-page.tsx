import { useEffect } from 'react';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { PageLink } from '../navigation/page-link.tsx';
import type { FailureReason } from '../navigation/page-state.ts';
import { NoticeLayout } from './notice-layout.tsx';
import { failures, strings } from '../text/strings.ts';

interface FailedPageProps {
  readonly masthead: Masthead;
  readonly reason: FailureReason;
  readonly retry: () => void;
}

/** Says why a page is not there, and tries again on demand, or when the network is back. */
export function FailedPage({ masthead, reason, retry }: FailedPageProps) {
  const { kicker, title, text, again } = failures[reason];
  useEffect(() => {
    if (reason !== 'unreachable') return;
    window.addEventListener('online', retry, { once: true });
    return () => window.removeEventListener('online', retry);
  }, [reason, retry]);
  return (
    <NoticeLayout
      masthead={masthead}
      barTitle={kicker}
      kicker={kicker}
      headline={title}
      text={text}
      actions={
        <>
          <button type="button" className="go" onClick={retry}>
            {again}
          </button>
          <PageLink to={FRONT_PATH} className="go">
            {strings.toFront}
          </PageLink>
        </>
      }
    />
  );
}
