import { Sheet } from '../sheets/sheet.tsx';
import { toolStrings } from '../text/tool-strings.ts';
import { ChoiceField } from './choice-field.tsx';
import { LABELS } from './setting-labels.ts';
import { readSettings } from './settings.ts';
import classes from './settings-sheet.module.css';
import { SizeField } from './size-field.tsx';
import { useSettings } from './use-settings.ts';

/** What is chosen from a list, in the order of the sheet. */
const LISTED = ['face', 'theme', 'leading', 'width', 'digits', 'motion'] as const;

interface SettingsSheetProps {
  readonly onClose: () => void;
}

/** Renders what a reader may choose for reading. Each choice shows at once, behind the sheet. */
export function SettingsSheet({ onClose }: SettingsSheetProps) {
  const { settings, isKept, choose } = useSettings();
  return (
    <Sheet title={toolStrings.readingSettings} onClose={onClose}>
      <div className={classes.fields}>
        <SizeField size={settings.size} onChoose={(size) => choose({ ...settings, size })} />
        {LISTED.map((name) => (
          <ChoiceField
            key={name}
            label={toolStrings[name]}
            choices={LABELS[name]}
            chosen={settings[name]}
            onChoose={(choice) => choose({ ...settings, [name]: choice })}
          />
        ))}
        <button type="button" className="go" onClick={() => choose(readSettings(''))}>
          {toolStrings.resetSettings}
        </button>
      </div>
      <output>{isKept ? null : <p>{toolStrings.settingsUnkept}</p>}</output>
    </Sheet>
  );
}
