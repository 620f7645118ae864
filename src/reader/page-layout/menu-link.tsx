import { createContext, useContext, type MouseEvent } from 'react';
import { strings } from '../text/strings.ts';

/** The id of the list that the menu leads to without its sheet: all ways through the newspaper, in the footer. */
export const MENU_ID = 'menu';

/** Opens the sheet of the menu; null where no page has one. */
export const MenuContext = createContext<(() => void) | null>(null);

/** Renders the link to all ways through the newspaper: a sheet over the page, without scripts the footer. */
export function MenuLink() {
  const open = useContext(MenuContext);
  function follow(event: MouseEvent): void {
    if (open === null) return;
    event.preventDefault();
    open();
  }
  return (
    <a href={`#${MENU_ID}`} onClick={follow}>
      {strings.menu}
    </a>
  );
}
