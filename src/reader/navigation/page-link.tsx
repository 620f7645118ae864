import {
  useContext,
  type AriaAttributes,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import {
  BaseContext,
  ListContext,
  NavigationContext,
  stateFrom,
  stateReturning,
} from './navigation-context.ts';
import { addressIn, fragmentId, pagePath, pagePathOfLink } from './page-path.ts';
import { revealFocused } from '../scrolling/reveal-focused.ts';
import { savesData } from '../status/saves-data.ts';
import type { TextDirection } from '../text/text-direction.ts';

interface PageLinkProps {
  /** A page path, decoded, ending in `/`; `?` and an encoded query may follow, or `#id`. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly rel?: 'prev' | 'next';
  readonly target?: '_blank';
  readonly tabIndex?: -1;
  /** Of a link that another beside it says. */
  readonly 'aria-hidden'?: true;
  /** Path of the list that the page is opened from; without it, the page around the link where that is one. */
  readonly list?: string | undefined;
  /** Path of the story that the reader returns from to its list, which opens where that stands. */
  readonly from?: string | undefined;
  readonly 'aria-current'?: AriaAttributes['aria-current'];
  readonly dir?: TextDirection;
  /** Whether it stands in a line that scrolls sideways, where the keyboard brings it in wholly. */
  readonly inLine?: true;
  /** Called when it is followed in this window. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Tells whether a click is for this window: the main button, and no modifier key. */
function isForThisPage(event: MouseEvent<HTMLAnchorElement>): boolean {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    event.currentTarget.target === '' &&
    !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)
  );
}

/** Tells whether a link leads to the current address, however either is spelled. */
function leadsHere({ pathname, search, hash }: HTMLAnchorElement): boolean {
  const { location } = window;
  return (
    pagePath(pathname) === pagePath(location.pathname) &&
    search === location.search &&
    fragmentId(hash) === fragmentId(location.hash)
  );
}

/** Renders a link to a page, which is fetched as soon as the reader turns to the link. */
export function PageLink(props: PageLinkProps) {
  const { to, from } = props;
  const base = useContext(BaseContext);
  const navigation = useContext(NavigationContext);
  const around = useContext(ListContext);
  const list = props.list ?? around;

  function fetchAhead(): void {
    if (!savesData()) void navigation?.store.load(pagePathOfLink(to));
  }

  function receiveFocus(event: FocusEvent<HTMLAnchorElement>): void {
    if (props.inLine) revealFocused(event);
    fetchAhead();
  }

  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    if (navigation === null || !isForThisPage(event)) return;
    event.preventDefault();
    props.onFollow?.();
    const state = from === undefined ? stateFrom(list) : stateReturning(addressIn(base, from));
    void navigation.navigate(to, { replace: leadsHere(event.currentTarget), state });
  }

  return (
    <a
      className={props.className}
      rel={props.rel}
      target={props.target}
      tabIndex={props.tabIndex}
      dir={props.dir}
      aria-current={props['aria-current']}
      aria-hidden={props['aria-hidden']}
      href={addressIn(base, to)}
      onClick={follow}
      onPointerEnter={fetchAhead}
      onTouchStart={fetchAhead}
      onFocus={receiveFocus}
    >
      {props.children}
    </a>
  );
}
