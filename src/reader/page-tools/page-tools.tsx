import type { RefObject } from 'react';
import { PassageBar } from '../passages/passage-bar.tsx';
import { PageKeys } from './page-keys.tsx';

interface PageToolsProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
  /** What the reader did before this code was there, in that order. */
  readonly early: RefObject<readonly Event[]>;
}

/** Answers to what a reader does without a button: keys, and words that are selected. */
export function PageTools({ hasSections, early }: PageToolsProps) {
  return (
    <>
      <PageKeys hasSections={hasSections} early={early} />
      <PassageBar />
    </>
  );
}
