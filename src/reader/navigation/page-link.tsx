import { useContext, type AnchorHTMLAttributes } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { fragmentId, pagePath, pagePathOfLink } from './page-path.ts';
import { PageStoreContext } from './page-store-context.ts';

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A page path, decoded, ending in `/`; `#id` may follow. */
  readonly to: string;
}

/** A reader who asked to save data is not sent pages they may never open. */
function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

/**
 * A link to a page of the edition. The page is fetched as soon as the reader turns to the link.
 * Clicks with a modifier key, other targets and other origins are the browser's.
 */
export function PageLink({
  to,
  onPointerEnter,
  onTouchStart,
  onFocus,
  ...attributes
}: PageLinkProps) {
  const store = useContext(PageStoreContext);
  const location = useLocation();
  const path = pagePathOfLink(to);
  // React Router compares the decoded link with the encoded address, which never match.
  const isHere =
    path === pagePath(location.pathname) &&
    fragmentId(/#.*$/u.exec(to)?.[0] ?? '') === fragmentId(location.hash);

  function fetchAhead(): void {
    if (store !== null && !savesData()) void store.load(path);
  }

  return (
    <Link
      {...attributes}
      to={to}
      replace={isHere}
      discover="none"
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        fetchAhead();
      }}
      onTouchStart={(event) => {
        onTouchStart?.(event);
        fetchAhead();
      }}
      onFocus={(event) => {
        onFocus?.(event);
        fetchAhead();
      }}
    />
  );
}
