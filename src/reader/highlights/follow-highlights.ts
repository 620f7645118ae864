import type { HighlightStore } from '../library/highlight-store.ts';
import { isForThePage } from '../keys/page-key.ts';
import { clearPaint, paintWords } from '../passages/painted-words.ts';
import { focusOn } from '../scrolling/focus.ts';
import { passageStrings } from '../text/passage-strings.ts';
import { findHighlights, highlightAt, type FoundHighlight } from './found-highlights.ts';
import { closeShown, type PassageSession } from './passage-session.ts';
import { storyText } from './story-text.ts';

/** What has a meaning of its own when it is pressed. */
const OWN_MEANING = 'a, button, summary, input, textarea, dialog';

/** The passages of a story, and how something is said to its reader. */
interface StoryPassages {
  readonly store: HighlightStore;
  /** Of the story. */
  readonly path: string;
  readonly announce: (message: string) => void;
}

const isGone = ({ ranges }: FoundHighlight): boolean => ranges.length === 0;

/** Brings a passage to the middle of the window. */
function leadTo({ ranges }: FoundHighlight): void {
  const paragraph = ranges[0]?.startContainer.parentElement?.closest<HTMLElement>('h1, h2, p, li');
  if (!paragraph) return;
  focusOn(paragraph);
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Leads to the passage that the address names, and keeps of each whether the story has it still. */
async function arrive(
  { store, path, announce }: StoryPassages,
  signal: AbortSignal,
): Promise<void> {
  const known = await store.read();
  // A page that has not come, or is deleted, says nothing of the story.
  if (signal.aborted || storyText().text === '') return;
  const there = findHighlights(known.filter((one) => one.path === path));
  const { hash } = window.location;
  const named = there.find(({ highlight }) => store.isNamed(hash, highlight));
  if (named !== undefined && isGone(named)) announce(passageStrings.passageGone);
  else if (named !== undefined) leadTo(named);
  const changed = there.filter((one) => isGone(one) !== (one.highlight.isGone === true));
  for (const one of changed) if (!signal.aborted) await store.keepGone(one.highlight, isGone(one));
}

/** Shows the tools of a passage that is pressed, and takes them away when something else is, or Escape. */
function followPresses(session: PassageSession, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!document.getSelection()?.isCollapsed) return;
      if (!(target instanceof Element) || target.closest(OWN_MEANING) !== null) return;
      const at = highlightAt(session.current().found, event);
      if (at !== undefined) session.set({ shown: { highlight: at.highlight, focused: null } });
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const isElsewhere = target instanceof Element && !target.closest('.passage-tools, dialog');
      if (isElsewhere) closeShown(session);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isForThePage(event)) closeShown(session);
    },
    { signal },
  );
}

/**
 * Paints the highlighted passages of the story on the page, again when that changes, and answers to those who press
 * them.
 *
 * @returns what ends it.
 */
export function followHighlights(session: PassageSession, passages: StoryPassages): () => void {
  const { store, path } = passages;
  const ending = new AbortController();
  const { signal } = ending;
  const paint = (): void => {
    const found = findHighlights(store.current().filter((one) => one.path === path));
    paintWords('waraq-highlight', ...found.flatMap(({ ranges }) => ranges));
    session.set({ found });
  };
  paint();
  const forget = store.subscribe(paint);
  const story = document.querySelector('article');
  const watching = new MutationObserver(paint);
  if (story !== null)
    watching.observe(story, { childList: true, characterData: true, subtree: true });
  followPresses(session, signal);
  void arrive(passages, signal);
  return () => {
    ending.abort();
    forget();
    watching.disconnect();
    clearPaint('waraq-highlight');
    session.set({ found: [], shown: null, isWriting: false });
  };
}
