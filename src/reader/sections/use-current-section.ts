import { useLayoutEffect, useState } from 'react';
import { currentSection, holdsJump } from './current-section.ts';
import { onScrollFrames } from '../scrolling/scroll-frames.ts';
import { listenForJumps } from '../scrolling/section-jump.ts';
import { distanceTo, linkPositionOf, scrollEnd } from '../scrolling/element-position.ts';

function sectionInView(ids: readonly string[]): string {
  const sections = ids.map((id) => {
    const element = document.getElementById(id);
    return { id, position: element === null ? 0 : linkPositionOf(element) };
  });
  return currentSection(sections, {
    scroll: window.scrollY,
    end: scrollEnd(),
    height: document.documentElement.clientHeight,
  });
}

/** Reports the current section at once, after each jump and while the page scrolls. */
function followReading(ids: readonly string[], report: (id: string) => void): () => void {
  let jump: { readonly id: string; readonly closest: number } | null = null;
  let scroll = NaN;

  function look(): void {
    const target = jump === null ? null : document.getElementById(jump.id);
    if (jump !== null && target !== null) {
      const distance = distanceTo(target);
      // Where the page has not scrolled it is the text that moved, as when its face comes.
      const closest = scroll === window.scrollY ? distance : jump.closest;
      scroll = window.scrollY;
      if (holdsJump(distance, closest)) {
        jump = { id: jump.id, closest: Math.min(distance, closest) };
        report(jump.id);
        return;
      }
    }
    jump = null;
    report(sectionInView(ids));
  }

  const stopJumps = listenForJumps((id) => {
    if (!ids.includes(id)) return;
    jump = { id, closest: Infinity };
    look();
  });
  const stopFrames = onScrollFrames(look);
  look();
  return () => {
    stopJumps();
    stopFrames();
  };
}

/**
 * Returns the id of the section being read; the first on the server, empty where there is none.
 *
 * @param ids The ids of the story's sections in the order of the page, decoded, without spaces.
 */
export function useCurrentSection(ids: readonly string[]): string {
  const [current, setCurrent] = useState('');
  const joined = ids.join(' ');
  // In the layout phase, so that it listens before the page router announces a jump.
  useLayoutEffect(() => followReading(joined.split(' '), setCurrent), [joined]);
  return ids.includes(current) ? current : (ids[0] ?? '');
}
