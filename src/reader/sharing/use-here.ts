import { useContext } from 'react';
import { SiteContext } from '../navigation/navigation-context.ts';

/**
 * Returns a function that gives the whole address of the page on screen, or of one of its sections, without
 * what the reader looked for or came with; at the site's own address where that is known.
 */
export function useHere(): (id?: string) => string {
  const site = useContext(SiteContext);
  return (id = '') => {
    const address = new URL(window.location.pathname, site ?? window.location.origin);
    address.hash = id;
    return address.href;
  };
}
