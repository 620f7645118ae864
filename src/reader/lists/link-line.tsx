import { Fragment } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { strings } from '../text/strings.ts';

interface LinkLineProps {
  readonly links: readonly Destination[];
  /** Language of the labels where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/** Renders links one after the other within a line of text. */
export function LinkLine({ links, lang }: LinkLineProps) {
  return links.map(({ path, label }, index) => (
    <Fragment key={path}>
      {index === 0 ? null : strings.comma}
      <PageLink to={path}>{isolate(label, lang)}</PageLink>
    </Fragment>
  ));
}
