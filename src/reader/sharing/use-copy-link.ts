import { useContext } from 'react';
import { AnnounceContext } from '../status/announcer.tsx';
import { strings } from '../text/strings.ts';
import { copyText } from './copy-text.ts';
import { readableAddress } from './readable-address.ts';
import { useHere } from './use-here.ts';

/** What stands with a copied address. */
interface Copied {
  /** The section that the address leads to; without it, the page. */
  readonly id?: string;
  /** A line above the address. */
  readonly headline?: string;
}

/** Returns a function that copies the page's address, or that of one of its sections, and says so. */
export function useCopyLink(): (copied?: Copied) => void {
  const announce = useContext(AnnounceContext);
  const here = useHere();
  return ({ id, headline } = {}) => {
    const address = readableAddress(here(id));
    void copyText(headline === undefined ? address : `${headline}\n${address}`).then((outcome) =>
      announce(outcome === 'copied' ? strings.copied : strings.copyFailed),
    );
  };
}
