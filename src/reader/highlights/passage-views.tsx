import type { ComponentType, ReactNode } from 'react';
import type { HighlightStore } from '../library/highlight-store.ts';
import type { StoryHighlight } from '../library/library.ts';
import type { PassageWords } from '../passages/passage-words.ts';
import { passageStrings } from '../text/passage-strings.ts';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { closeShown, type PassageSession, type ShownHighlight } from './passage-session.ts';
import { PassageToolbar } from './passage-toolbar.tsx';

/** In letters. A longer one is not read again. */
const MAX_NOTE = 5000;

/**
 * Without hooks, and with what has some as properties: code that imports those would take React out of the file that
 * every page has, which costs 1 kB.
 */
interface PassageViewsProps {
  readonly session: PassageSession;
  /** Null until the code that keeps highlighted passages has come. */
  readonly store: HighlightStore | null;
  readonly Sheet: ComponentType<{
    readonly title: string;
    readonly onClose: () => void;
    readonly children: ReactNode;
  }>;
  readonly announce: (message: string) => void;
  readonly onCopy: (words: PassageWords) => void;
  /** Highlights words; `hasFocus` where that is on the bar, which goes then. */
  readonly onHighlight: (words: PassageWords, hasFocus: boolean) => void;
}

/** Renders what may be done with the words that are selected. */
function SelectionBar({
  words,
  onCopy,
  onHighlight,
}: Pick<PassageViewsProps, 'onCopy' | 'onHighlight'> & { readonly words: PassageWords }) {
  return (
    <PassageToolbar label={passageStrings.selectedPassage} range={words.range}>
      <button
        type="button"
        onClick={({ currentTarget }) =>
          onHighlight(words, currentTarget === document.activeElement)
        }
      >
        {toolStrings.highlight}
      </button>
      <button type="button" onClick={() => onCopy(words)}>
        {toolStrings.copyPassage}
      </button>
    </PassageToolbar>
  );
}

/** The tools that have had the focus: it is given to them once. */
const focused = new WeakSet<ShownHighlight>();

function takeFocus(shown: ShownHighlight, bar: HTMLElement): void {
  if (shown.focused === null || focused.has(shown)) return;
  focused.add(shown);
  bar.querySelector('button')?.focus({ preventScroll: true });
}

interface HighlightProps extends Pick<PassageViewsProps, 'session' | 'announce'> {
  readonly store: HighlightStore;
}

/** Renders the note to a highlighted passage, and what may be done with both. What is removed can come back. */
function HighlightBar({
  session,
  store,
  announce,
  shown,
  kept,
}: HighlightProps & {
  readonly shown: ShownHighlight;
  /** Undefined where it was removed. */
  readonly kept: StoryHighlight | undefined;
}) {
  const { highlight } = shown;
  const there = session
    .current()
    .found.find((found) => found.highlight.markedAt === highlight.markedAt);
  const note = kept?.note ?? '';
  function toggle(): void {
    if (kept !== undefined) {
      // What is brought back has the note that it had last, and the focus stays where it is.
      const removed = { ...shown, highlight: kept };
      focused.add(removed);
      session.set({ shown: removed });
    }
    void (kept === undefined ? store.add(highlight) : store.remove(kept)).then(announce);
  }
  return (
    <PassageToolbar
      label={passageStrings.highlightedPassage}
      range={there?.ranges.at(-1) ?? null}
      onShown={(bar) => takeFocus(shown, bar)}
    >
      {note === '' ? null : <p dir="auto">{note}</p>}
      {kept === undefined ? null : (
        <button type="button" onClick={() => session.set({ isWriting: true })}>
          {note === '' ? passageStrings.addNote : passageStrings.editNote}
        </button>
      )}
      <button type="button" onClick={toggle}>
        {kept === undefined ? passageStrings.undo : passageStrings.removeHighlight}
      </button>
      <button type="button" onClick={() => closeShown(session)}>
        {strings.close}
      </button>
    </PassageToolbar>
  );
}

/** Renders the sheet in which a reader writes a note to a passage. */
function NoteSheet({
  session,
  store,
  announce,
  Sheet,
  highlight,
}: HighlightProps & Pick<PassageViewsProps, 'Sheet'> & { readonly highlight: StoryHighlight }) {
  // However the sheet is closed, what was written is kept.
  const close = (): void => {
    const field = document.querySelector<HTMLTextAreaElement>('.passage-note textarea');
    const note = field?.value.trim() ?? highlight.note;
    session.set({ isWriting: false });
    if (note !== highlight.note) void store.writeNote(highlight, note).then(announce);
  };
  return (
    <Sheet title={passageStrings.highlightedPassage} onClose={close}>
      <form
        className="passage-note"
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <blockquote lang={highlight.lang} dir="auto">
          {highlight.exact}
        </blockquote>
        <label>
          {passageStrings.note}
          <textarea
            name="note"
            rows={4}
            dir="auto"
            maxLength={MAX_NOTE}
            defaultValue={highlight.note}
          />
        </label>
        <button type="submit" className="go">
          {passageStrings.keepNote}
        </button>
      </form>
    </Sheet>
  );
}

/** Renders the tools for the passage that a reader has to do with; nothing where there is none. */
export function PassageViews(props: PassageViewsProps) {
  const { session, store } = props;
  const { selected, shown, isWriting } = session.current();
  if (selected !== null) return <SelectionBar {...props} words={selected} />;
  if (shown === null || store === null) return null;
  const kept = store.current().find(({ markedAt }) => markedAt === shown.highlight.markedAt);
  return (
    <>
      <HighlightBar {...props} store={store} shown={shown} kept={kept} />
      {isWriting && kept !== undefined ? (
        <NoteSheet {...props} store={store} highlight={kept} />
      ) : null}
    </>
  );
}
