import { useEffect, useState, type RefObject } from 'react';

/**
 * Tells whether something may come to a place: once it was ready while its place was below the window. What comes there
 * then moves nothing that is seen.
 *
 * Source: W3C, "Intersection Observer".
 */
export function useUnseen(place: RefObject<Element | null>, isReady: boolean): boolean {
  const [wasUnseen, setUnseen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!isReady || element === null || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(() => {
      // What the observer saw may be a frame old, and the page scrolled since.
      if (element.getBoundingClientRect().top > window.innerHeight) setUnseen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isReady]);
  return wasUnseen;
}
