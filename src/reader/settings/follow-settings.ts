import type { LoadLateSheets } from '../sheets/late-sheets-context.ts';
import { SETTINGS_KEY, storedSettings } from './stored-settings.ts';

/** Shows what a reader chose, and what changes in another tab of the newspaper. */
export function followSettings(load: LoadLateSheets): void {
  const show = (kept: string): void => {
    void load().then(
      ({ applySettings }) => applySettings(kept, document),
      // The next page shows it.
      () => {},
    );
  };
  const kept = storedSettings();
  if (kept !== '') show(kept);
  window.addEventListener('storage', ({ key }) => {
    // Without a key, all that was kept is gone.
    if (key === SETTINGS_KEY || key === null) show(storedSettings());
  });
}
