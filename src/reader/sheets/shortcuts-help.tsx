import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import classes from './shortcuts-help.module.css';
import { useLateSheet } from './use-late-sheet.ts';

interface ShortcutsHelpProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
}

/** Names the keys of the page in a sheet, which a button opens; a key does too. */
export function ShortcutsHelp({ hasSections }: ShortcutsHelpProps) {
  const hydrated = useHydrated();
  const { open, sheet } = useLateSheet(({ ShortcutsSheet }, close) => (
    <ShortcutsSheet hasSections={hasSections} onClose={close} />
  ));
  if (!hydrated) return null;
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={classes.opener} onClick={open}>
        {strings.shortcuts}
      </button>
      {sheet}
    </>
  );
}
