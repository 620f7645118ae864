import { useEffect, useState } from 'react';
import { readingProgress } from './reading-progress.ts';
import { onScrollFrames } from '../scrolling/scroll-frames.ts';

function progressNow(): number {
  const article = document.querySelector('article')?.getBoundingClientRect();
  if (article === undefined) return 0;
  const { top, height } = article;
  return readingProgress({ top, height, window: document.documentElement.clientHeight });
}

/** Returns how much of the page's article has been read, 0 to 1; 0 on the server and at first. */
export function useReadingProgress(): number {
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    return onScrollFrames(() => {
      setProgress(progressNow());
    });
  }, []);
  return progress;
}
