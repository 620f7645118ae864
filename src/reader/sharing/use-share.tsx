import { useContext, useState, type ReactNode } from 'react';
import { LateSheetsContext } from '../sheets/late-sheets-context.ts';
import { shareBySystem } from './share-by-system.ts';
import { useCopyLink } from './use-copy-link.ts';
import { useHere } from './use-here.ts';

/** How a story is shared. */
interface Sharing {
  /** Opens the system's sheet, else the page's own; where that does not come, copies the address. */
  readonly share: () => void;
  /** The page's own sheet while it is open. */
  readonly sheet: ReactNode;
}

/** Returns how the story on screen is shared. */
export function useShare(headline: string): Sharing {
  const [sheet, setSheet] = useState<ReactNode>(null);
  const copy = useCopyLink();
  const load = useContext(LateSheetsContext);
  const here = useHere();
  const open = async (): Promise<void> => {
    const address = here();
    if (await shareBySystem(headline, address)) return;
    try {
      const { ShareSheet } = await load();
      setSheet(<ShareSheet headline={headline} address={address} onClose={() => setSheet(null)} />);
    } catch {
      copy();
    }
  };
  return { share: () => void open(), sheet };
}
