import { useEffect, useState, type RefObject } from 'react';

/**
 * Tells whether an element has been below the window: what comes there then moves nothing that is seen.
 *
 * Source: W3C, "Intersection Observer".
 */
export function useUnseen(place: RefObject<Element | null>): boolean {
  const [wasUnseen, setUnseen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top > 0)
        setUnseen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return wasUnseen;
}
