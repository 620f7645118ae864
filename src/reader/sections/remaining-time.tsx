import { counted } from '../text/phrase.ts';
import { useReadingProgress } from './use-reading-progress.ts';
import { plurals } from '../text/strings.ts';

interface RemainingTimeProps {
  readonly minutes: number;
}

/** Renders the minutes of the story that are still to be read. */
export function RemainingTime({ minutes }: RemainingTimeProps) {
  const left = Math.round(minutes * (1 - useReadingProgress()));
  return <p>{counted(plurals.remaining, left)}</p>;
}
