import { useLateSheet } from '../sheets/use-late-sheet.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import tool from '../styles/bar-tool.module.css';
import { strings } from '../text/strings.ts';

/** Opens what a reader may choose for reading. */
export function SettingsButton() {
  const hydrated = useHydrated();
  const { open, sheet } = useLateSheet(({ SettingsSheet }, close) => (
    <SettingsSheet onClose={close} />
  ));
  if (!hydrated) return null;
  return (
    <>
      <button type="button" className={tool.tool} aria-haspopup="dialog" onClick={open}>
        {strings.display}
      </button>
      {sheet}
    </>
  );
}
