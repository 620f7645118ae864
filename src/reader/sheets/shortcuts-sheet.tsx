import { useShortcutsEnabled } from '../keys/shortcuts-switch.ts';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { Sheet } from './sheet.tsx';
import classes from './shortcuts-sheet.module.css';

interface ShortcutsSheetProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
  readonly onClose: () => void;
}

/** The keys, by their Latin and their Arabic letter, and what they do. */
const SECTION_SHORTCUTS = [
  { keys: ['J', 'ت'], does: strings.nextSection },
  { keys: ['K', 'ن'], does: strings.previousSection },
];
const PAGE_SHORTCUTS = [
  { keys: ['/', 'ظ'], does: strings.search },
  { keys: ['?', '؟'], does: toolStrings.shortcutHelp },
];

/** Names the keyboard shortcuts and turns them off and on. */
export function ShortcutsSheet({ hasSections, onClose }: ShortcutsSheetProps) {
  const [enabled, setEnabled] = useShortcutsEnabled();
  const shortcuts = [...(hasSections ? SECTION_SHORTCUTS : []), ...PAGE_SHORTCUTS];
  return (
    <Sheet title={strings.shortcuts} onClose={onClose}>
      <dl className={classes.keys}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            {keys.map((name) => (
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
