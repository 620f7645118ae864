import { LETTERS, WRITTEN_ON_KEYS } from '../keys/commands.ts';
import { useShortcutsEnabled } from '../keys/shortcuts-switch.ts';
import { locale } from '../text/locale.ts';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { Sheet } from './sheet.tsx';
import classes from './shortcuts-sheet.module.css';

interface ShortcutsSheetProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
  readonly onClose: () => void;
}

/** The keys, and what they do. */
const SHORTCUTS = [
  ...LETTERS.map(({ letter, does, ofSections = false }) => ({ key: letter, does, ofSections })),
  { key: toolStrings.arrows, does: toolStrings.previousAndNext, ofSections: false },
  { key: '/', does: strings.search, ofSections: false },
  { key: '?', does: toolStrings.shortcutHelp, ofSections: false },
];

/** Returns a key as it is written on the keyboards of a reader: Latin letter, then that of the newspaper's language. */
const namesOf = (key: string): readonly string[] => {
  const other = WRITTEN_ON_KEYS[locale.language][key];
  return other === undefined ? [key] : [key, other];
};

/** Names the keyboard shortcuts and turns them off and on. */
export function ShortcutsSheet({ hasSections, onClose }: ShortcutsSheetProps) {
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <Sheet title={strings.shortcuts} onClose={onClose}>
      <dl className={classes.keys}>
        {SHORTCUTS.filter(({ ofSections }) => hasSections || !ofSections).map(({ key, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            {namesOf(key).map((name) => (
              <dd key={name}>
                <kbd>{name}</kbd>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => setEnabled(event.target.checked)}
        />
        {toolStrings.shortcutsOn}
      </label>
    </Sheet>
  );
}
