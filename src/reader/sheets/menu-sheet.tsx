import type { ReactNode } from 'react';
import { strings } from '../text/strings.ts';
import classes from './menu-sheet.module.css';
import { Sheet } from './sheet.tsx';

interface MenuSheetProps {
  readonly onClose: () => void;
  /** The list of links. */
  readonly children: ReactNode;
}

/** Shows all ways through the newspaper over the page, where a thumb reaches them. */
export function MenuSheet({ onClose, children }: MenuSheetProps) {
  return (
    <Sheet title={strings.menu} onClose={onClose}>
      <nav className={classes.menu} aria-label={strings.menu}>
        {children}
      </nav>
    </Sheet>
  );
}
