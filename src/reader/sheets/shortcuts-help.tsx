import { useState } from 'react';
import { useHelpKey } from '../keys/use-help-key.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import classes from './shortcuts-help.module.css';

interface ShortcutsHelpProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
}

/** Names the keys of the page in a sheet, which a button and the question mark open. */
export function ShortcutsHelp({ hasSections }: ShortcutsHelpProps) {
  const hydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  useHelpKey(() => setOpen(true));
  if (!hydrated) return null;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={classes.opener}
        onClick={() => setOpen(true)}
      >
        {strings.shortcuts}
      </button>
      {isOpen ? <ShortcutsSheet hasSections={hasSections} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
