import { useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import type * as passageTools from '../highlights/passage-tools.ts';
import type { PassageCommand } from '../keys/commands.ts';
import { LateLibraryContext } from '../library/late-library-context.ts';
import { pagePath } from '../navigation/page-path.ts';
import type { PassageWords } from '../passages/passage-words.ts';
import { useCopyLink } from '../sharing/use-copy-link.ts';
import { Sheet } from '../sheets/sheet.tsx';
import { AnnounceContext } from '../status/announcer.tsx';
import { PendingContext } from '../status/pending-context.ts';
import { strings } from '../text/strings.ts';

/** What a key asked of the words that are selected, else of the paragraph in view; each key asks with one of its own. */
export interface AskedOfPassage {
  readonly command: PassageCommand;
}

interface PassageHostProps {
  readonly code: typeof passageTools;
  readonly asked: AskedOfPassage | null;
}

// React runs effects twice in development: a key does what it does once.
const answered = new WeakSet<AskedOfPassage>();

/** Returns the path of the page on screen, null until there is one: of a page on its way only the address is there. */
function useShownPath(): string | null {
  const isPending = useContext(PendingContext);
  const path = pagePath(useLocation().pathname);
  const [shown, setShown] = useState<string | null>(null);
  if (!isPending && shown !== path) setShown(path);
  return shown;
}

/** Offers what may be done with passages of the story on the page, and does what a key asks of them. */
export function PassageHost({ code, asked }: PassageHostProps) {
  const announce = useContext(AnnounceContext);
  const copyLink = useCopyLink();
  const library = useContext(LateLibraryContext);
  const path = useShownPath();
  const [session] = useState(code.createSession);
  useSyncExternalStore(session.subscribe, session.current);
  const store = library.code?.highlights ?? null;

  const copy = (words: PassageWords): void => copyLink(code.passageLink(words));
  const highlight = (words: PassageWords, takesFocus: boolean): void => {
    if (path === null) return;
    const wanted = { words, path, takesFocus, now: Date.now() };
    void library
      .load()
      .then(({ highlights }) => code.highlightWords(session, highlights, wanted))
      .then(announce, () => announce(strings.toolFailed));
  };

  useEffect(() => code.followPassages(session), [code, session]);
  useEffect(
    () =>
      store === null || path === null
        ? undefined
        : code.followHighlights(session, { store, path, announce }),
    [code, session, store, path, announce],
  );
  const answer = useEffectEvent((ask: AskedOfPassage): void => {
    if (answered.has(ask)) return;
    answered.add(ask);
    const words = code.selectedWords() ?? code.wordsInView();
    if (words === null) return;
    if (ask.command === 'copy-passage') copy(words);
    else highlight(words, true);
  });
  useEffect(() => {
    if (asked !== null) answer(asked);
  }, [asked]);

  return (
    <code.PassageViews
      session={session}
      store={store}
      Sheet={Sheet}
      announce={announce}
      onCopy={copy}
      onHighlight={highlight}
    />
  );
}
