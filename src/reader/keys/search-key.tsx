import { useContext, useEffect } from 'react';
import { SEARCH_PATH } from '../../edition/addresses/paths.ts';
import { NavigationContext } from '../navigation/navigation-context.ts';
import { isForThePage } from './page-key.ts';
import { areShortcutsOn } from './shortcuts-on.ts';
import { TypedAheadContext } from './typed-ahead.ts';

/** The letter at the place of the slash on an Arabic keyboard. Source: Microsoft, keyboard layout "Arabic (101)". */
const ARABIC_SLASH = 'ظ';

const isSlash = ({ key, code }: KeyboardEvent): boolean =>
  key === '/' || (code === 'Slash' && key === ARABIC_SLASH);

/** Returns the field of the page that searches, where that is the open page. */
const searchField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('[role="search"] input');

/** Opens the search with the slash key, or goes to its field, while it is on the page. */
export function SearchKey() {
  const navigation = useContext(NavigationContext);
  const typedAhead = useContext(TypedAheadContext);

  useEffect(() => {
    if (navigation === null) return undefined;
    function press(event: KeyboardEvent): void {
      if (!isForThePage(event) || !isSlash(event) || !areShortcutsOn()) return;
      event.preventDefault();
      const field = searchField();
      if (field !== null) {
        field.select();
        return;
      }
      typedAhead.keep();
      void navigation?.navigate(SEARCH_PATH);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigation, typedAhead]);

  return null;
}
