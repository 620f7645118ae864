import { Sheet } from '../sheets/sheet.tsx';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { ShareLinks } from './share-links.tsx';
import { useCopyLink } from './use-copy-link.ts';
import classes from './share-sheet.module.css';

interface ShareSheetProps {
  readonly headline: string;
  /** Whole, percent-encoded. */
  readonly address: string;
  readonly onClose: () => void;
}

/** Offers to copy a story's address, alone or below its headline, and to send it on. */
export function ShareSheet({ headline, address, onClose }: ShareSheetProps) {
  const copy = useCopyLink();
  const copyAndClose = (withHeadline: boolean) => {
    onClose();
    copy(withHeadline ? { headline } : {});
  };
  return (
    <Sheet title={toolStrings.shareStory} onClose={onClose}>
      <ShareLinks headline={headline} address={address} />
      <div className={classes.copies}>
        <button type="button" onClick={() => copyAndClose(false)}>
          {strings.copyLink}
        </button>
        <button type="button" onClick={() => copyAndClose(true)}>
          {toolStrings.copyWithHeadline}
        </button>
      </div>
    </Sheet>
  );
}
