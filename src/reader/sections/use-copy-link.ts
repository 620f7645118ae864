import { useContext } from 'react';
import { AnnounceContext } from '../status/announcer.tsx';
import { copyLink } from './copy-link.ts';
import { strings } from '../text/strings.ts';

/** Returns a function that copies the page's address, or that of one of its sections, and says so. */
export function useCopyLink(): (id?: string) => void {
  const announce = useContext(AnnounceContext);
  return (id) => {
    const address = new URL(window.location.href);
    // What was looked for is this reader's matter.
    address.search = '';
    address.hash = id ?? '';
    void copyLink(address.href).then((outcome) =>
      announce(outcome === 'copied' ? strings.copied : strings.copyFailed),
    );
  };
}
