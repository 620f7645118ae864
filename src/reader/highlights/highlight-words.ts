import type { HighlightStore } from '../library/highlight-store.ts';
import type { KeptStory } from '../library/library.ts';
import type { PassageWords } from '../passages/passage-words.ts';
import { findQuote } from './find-quote.ts';
import type { PassageSession } from './passage-session.ts';
import { quoteOf } from './quote-of.ts';
import { spanOfWords, storyText } from './story-text.ts';

/** Returns the story on the page, by what the page shows. */
function storyOnPage(path: string): KeptStory {
  const headline = document.querySelector('article h1')?.textContent ?? '';
  const lang = document.querySelector<HTMLElement>('[data-text]')?.lang;
  return { path, headline, ...(lang ? { lang } : {}) };
}

/** A passage of signs alone would never be found again. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Highlights words of the story on the page and shows the tools for that; of words that are highlighted already, in all
 * or in part, the tools alone. Never rejects.
 *
 * @param path of the story.
 * @param takesFocus whether the tools have the focus then.
 * @param now milliseconds since 1970.
 * @returns what is to be said of it; nothing where it is seen.
 */
export async function highlightWords(
  session: PassageSession,
  store: HighlightStore,
  {
    words,
    path,
    takesFocus,
    now,
  }: {
    readonly words: PassageWords;
    readonly path: string;
    readonly takesFocus: boolean;
    readonly now: number;
  },
): Promise<string> {
  const text = storyText();
  const span = spanOfWords(text, words);
  if (span === null || !HAS_WORDS.test(text.text.slice(span.start, span.end))) return '';
  const quote = quoteOf(text.text, span);
  const focused = takesFocus ? document.activeElement : null;
  const known = (await store.read()).find((one) => {
    const found = one.path === path ? findQuote(text.text, one) : null;
    return found !== null && found.start < span.end && span.start < found.end;
  });
  if (known !== undefined) {
    document.getSelection()?.removeAllRanges();
    session.set({ selected: null, shown: { highlight: known, focused } });
    return '';
  }
  const highlight = { ...storyOnPage(path), ...quote, note: '', markedAt: now, changedAt: now };
  const said = await store.add(highlight);
  if (store.current().some(({ markedAt }) => markedAt === now)) {
    document.getSelection()?.removeAllRanges();
    session.set({ selected: null, shown: { highlight, focused } });
  }
  return said;
}
