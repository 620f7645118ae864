/** What a reader types after the slash, before the field of the search has come. */
interface TypedAhead {
  readonly text: string;
  readonly watching: AbortController;
}

// One for the whole page: the key opens the page whose field takes it.
let typedAhead: TypedAhead | null = null;

function stop(): void {
  typedAhead?.watching.abort();
  typedAhead = null;
}

/** Keys that write nothing, as `KeyboardEvent.key` names them. An Arabic keyboard has a key that writes «لا». */
const NAMED_KEY = /^[A-Z]\w+$/;

/** Returns a text after a key; null after a key that writes nothing. */
function textAfter(text: string, key: string): string | null {
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('');
  return NAMED_KEY.test(key) ? null : text + key;
}

function press(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (typedAhead === null || ctrlKey || metaKey || altKey) return;
  if (key === 'Tab' || key === 'Escape') stop();
  else {
    const text = textAfter(typedAhead.text, key);
    if (text === null) return;
    // A space would scroll, and letters are keys of a story.
    event.preventDefault();
    event.stopPropagation();
    typedAhead = { ...typedAhead, text };
  }
}

/** Keeps what is typed from now on, until a field takes it, or the reader turns to something else. */
export function keepTypedAhead(): void {
  stop();
  const watching = new AbortController();
  const { signal } = watching;
  typedAhead = { text: '', watching };
  document.addEventListener('keydown', press, { capture: true, signal });
  document.addEventListener('pointerdown', stop, { capture: true, signal });
  window.addEventListener('popstate', stop, { signal });
}

/** Hands over what was typed ahead, if anything, and keeps no more. */
export function handOverTypedAhead(take: (text: string) => void): void {
  const text = typedAhead?.text ?? '';
  stop();
  if (text !== '') take(text);
}
