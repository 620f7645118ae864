import { Fragment, type ReactNode } from 'react';
import type { InlineMark } from '../../story/story.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { asTheyAre, isolate, linked, type ShowWords } from '../text/isolate.tsx';
import { stretchesOf } from './stretches.ts';

interface MarkedWords {
  readonly text: string;
  readonly marks?: readonly InlineMark[] | undefined;
}

/**
 * Returns the text of a paragraph, a standfirst or a caption: as `linked` does, with emphasis and links where it
 * marks them. A link is one element, with the emphasis inside.
 */
export function marked({ text, marks = [] }: MarkedWords, showWords = asTheyAre): ReactNode {
  if (marks.length === 0) return linked(text, showWords);
  const links = marks.filter(({ href }) => href !== undefined);
  const strong = marks.filter(({ href }) => href === undefined);
  const emphasised = (from: number, to: number, show: ShowWords): ReactNode =>
    stretchesOf(strong, from, to).map(({ start, end, mark }) => {
      const shown = show(text.slice(start, end));
      return mark === null ? (
        <Fragment key={start}>{shown}</Fragment>
      ) : (
        <strong key={start}>{shown}</strong>
      );
    });
  return stretchesOf(links, 0, text.length).map(({ start, end, mark }) =>
    mark?.href === undefined ? (
      <Fragment key={start}>{emphasised(start, end, (words) => linked(words, showWords))}</Fragment>
    ) : (
      <InlineLink key={start} href={mark.href}>
        {emphasised(start, end, (words) => isolate(words, undefined, showWords))}
      </InlineLink>
    ),
  );
}

interface InlineLinkProps {
  /** An address of the web, or the path of a page of the newspaper. */
  readonly href: string;
  readonly children: ReactNode;
}

/** Renders a link in a text: a page of the newspaper opens as from any list. */
function InlineLink({ href, children }: InlineLinkProps) {
  return href.startsWith('/') ? (
    <PageLink to={href}>{children}</PageLink>
  ) : (
    <a href={href} rel="external nofollow noopener noreferrer">
      {children}
    </a>
  );
}
