import { createContext, useContext, type ReactNode } from 'react';
import type { SavedPage, SearchPage } from '../../edition/pages/browser-pages.ts';

/** What is said to browsers without scripts: how to send a story on, or why a page cannot do what it is for. */
export type UnscriptedPart =
  | {
      readonly kind: 'share';
      readonly headline: string;
      /** Whole, percent-encoded. */
      readonly address: string;
    }
  | SearchPage
  | SavedPage;

/** Renders it: the build gives this, and no script carries its code. */
export const UnscriptedContext = createContext<((part: UnscriptedPart) => ReactNode) | null>(null);

interface UnscriptedProps {
  readonly part: UnscriptedPart;
  /** Gives it its place. */
  readonly className?: string | undefined;
}

/** Renders what stands in a page for browsers without scripts. */
export function Unscripted({ part, className }: UnscriptedProps) {
  const render = useContext(UnscriptedContext);
  // Nothing in it is a part of the page where scripts run, so that React does not compare it.
  return <noscript className={className}>{render?.(part)}</noscript>;
}
