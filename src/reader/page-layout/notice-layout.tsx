import type { ReactNode } from 'react';
import type { Fit } from '../../edition/summaries/headline-fit.ts';
import type { Masthead } from '../../edition/pages/page-base.ts';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';
import { NoticeHead } from './notice-head.tsx';
import { PageLayout } from './page-layout.tsx';

interface NoticeLayoutProps {
  readonly masthead: Masthead;
  /** Says what the page is, in the top bar of a narrow screen. */
  readonly barTitle: string;
  readonly kicker: string;
  readonly headline: string;
  /** Language of the headline where it is not that of the interface. */
  readonly lang?: string | undefined;
  /** The fit of a headline that a seed wrote; words of the interface have none. */
  readonly fit?: Fit;
  readonly text: string;
  readonly note?: string;
  /** Links and buttons in the head. */
  readonly actions?: ReactNode;
  /** What stands below the head. */
  readonly children?: ReactNode;
}

/** Renders the layout of a page that is no story and in no desk: what it is, and what to do. */
export function NoticeLayout(props: NoticeLayoutProps) {
  const { masthead, barTitle, headline, lang, fit, actions, children, ...head } = props;
  return (
    <PageLayout masthead={masthead} here={{ path: null, exact: false }} barTitle={barTitle}>
      <NoticeHead
        {...head}
        headline={
          fit === undefined ? (
            headline
          ) : (
            <FittedHeadline fit={fit} level="h1" lang={lang} dir={textDirection(headline, lang)}>
              {isolate(headline)}
            </FittedHeadline>
          )
        }
      >
        {actions}
      </NoticeHead>
      {children}
    </PageLayout>
  );
}
