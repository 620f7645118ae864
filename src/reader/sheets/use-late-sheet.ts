import { useContext, useState, type ReactNode } from 'react';
import { AnnounceContext } from '../status/announcer.tsx';
import { strings } from '../text/strings.ts';
import { LateSheetsContext, type LateSheets } from './late-sheets-context.ts';

interface LateSheet {
  readonly open: () => void;
  /** The sheet while it is open. */
  readonly sheet: ReactNode;
}

/**
 * Returns a sheet whose code is fetched when it is opened; where that fails, a message says so, or what is to be done
 * instead is done.
 *
 * @param render renders it, and has it call `close` when it is closed.
 * @param instead is called where it does not come.
 */
export function useLateSheet(
  render: (sheets: LateSheets, close: () => void) => ReactNode,
  instead?: () => void,
): LateSheet {
  const announce = useContext(AnnounceContext);
  const load = useContext(LateSheetsContext);
  const [sheets, setSheets] = useState<LateSheets | null>(null);
  const open = (): void => {
    load().then(setSheets, instead ?? (() => announce(strings.toolFailed)));
  };
  return { open, sheet: sheets === null ? null : render(sheets, () => setSheets(null)) };
}
