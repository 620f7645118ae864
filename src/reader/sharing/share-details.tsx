import { strings } from '../text/strings.ts';
import { ShareLinks } from './share-links.tsx';

/** What is shared. */
export interface ShareDetailsProps {
  readonly headline: string;
  /** Whole, percent-encoded. */
  readonly address: string;
}

/** Renders the links that send a story on, folded. */
export function ShareDetails({ headline, address }: ShareDetailsProps) {
  return (
    <details>
      <summary>{strings.share}</summary>
      <ShareLinks headline={headline} address={address} />
    </details>
  );
}
