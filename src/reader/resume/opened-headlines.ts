import type { LibraryStore } from '../library/library-store.ts';
import { addressIn } from '../navigation/page-path.ts';

/** Headlines in lists, and not links within a text. */
const HEADLINE = 'main :is(h2, h3, li) > a';

/**
 * Returns the rule that makes the headlines of opened stories quiet; none where none was opened.
 *
 * @param paths of the stories.
 * @param base `/` or `/some/path/`.
 */
export function openedRule(paths: readonly string[], base: string): string {
  if (paths.length === 0) return '';
  // What looks for words in a story stands after its path.
  const links = paths.map((path) => `[href^="${CSS.escape(addressIn(base, path))}"]`);
  return `${HEADLINE}:is(${links.join()}){color:var(--soft)}`;
}

/** Keeps the headlines of opened stories quiet in every list, in a sheet of the document: no list is rendered for it. */
export function quietOpened(library: LibraryStore, document: Document): void {
  // Older browsers have no such sheets, and show all headlines alike.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const show = (): void => {
    const paths = library.current().library.opened.map(({ path }) => path);
    sheet.replaceSync(openedRule(paths, import.meta.env.BASE_URL));
  };
  library.subscribe(show);
  show();
}
