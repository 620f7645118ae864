import { Fragment } from 'react';
import { useShortcutsEnabled } from '../keys/shortcuts-switch.ts';
import { strings } from '../text/strings.ts';
import { Sheet } from '../page-layout/sheet.tsx';
import classes from './shortcuts-sheet.module.css';

interface ShortcutsSheetProps {
  readonly onClose: () => void;
}

/** The keys, by their Latin and their Arabic letter, and what they do. */
const SHORTCUTS = [
  { keys: ['J', 'ت'], does: strings.nextSection },
  { keys: ['K', 'ن'], does: strings.previousSection },
  { keys: ['/', 'ظ'], does: strings.search },
  { keys: ['?', '؟'], does: strings.shortcutHelp },
];

/** Names the keyboard shortcuts and turns them off and on. */
export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <Sheet title={strings.shortcuts} onClose={onClose}>
      <dl className={classes.keys}>
        {SHORTCUTS.map(({ keys, does }) => (
          <Fragment key={does}>
            <dt>{does}</dt>
            {keys.map((name) => (
              <dd key={name}>
                <kbd>{name}</kbd>
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => setEnabled(event.target.checked)}
        />
        {strings.shortcutsOn}
      </label>
    </Sheet>
  );
}
