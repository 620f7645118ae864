import { useEffect, useState, type RefObject } from 'react';
import { areWordsSelected, mayNamePassage, PASSAGES } from '../sheets/passage-wanted.ts';
import { PageKeys } from './page-keys.tsx';
import { PassageHost, type AskedOfPassage } from './passage-host.tsx';
import { lazyCode } from '../status/lazy-code.ts';

const usePassageTools = lazyCode(() => import('../highlights/passage-tools.ts'));

interface PageToolsProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
  /** What the reader did before this code was there, in that order. */
  readonly early: RefObject<readonly Event[]>;
}

/** Answers to what a reader does without a button: keys, and words that are selected, whose tools come then. */
export function PageTools({ hasSections, early }: PageToolsProps) {
  const [asked, setAsked] = useState<AskedOfPassage | null>(null);
  const [isWanted, setWanted] = useState(false);
  const tools = usePassageTools(isWanted || asked !== null);
  useEffect(() => {
    const look = (): void => {
      if (areWordsSelected()) setWanted(true);
    };
    const want = (): void => setWanted(true);
    if (mayNamePassage() || early.current.some(({ type }) => type === PASSAGES)) want();
    look();
    document.addEventListener('selectionchange', look);
    document.addEventListener(PASSAGES, want);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener(PASSAGES, want);
    };
  }, [early]);
  return (
    <>
      <PageKeys
        hasSections={hasSections}
        early={early}
        onPassage={(command) => setAsked({ command })}
      />
      {tools.state === 'there' ? <PassageHost code={tools.code} asked={asked} /> : null}
    </>
  );
}
