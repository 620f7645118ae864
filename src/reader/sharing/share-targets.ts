import { toolStrings } from '../text/tool-strings.ts';
import { readableAddress } from './readable-address.ts';

/** Where a story can be sent, as a plain link: nothing of another host is loaded for it. */
interface ShareTarget {
  readonly name: string;
  readonly href: string;
}

/** Percent-encodes what ends a value in a query; letters stay, since browsers encode them on the way. */
const inQuery = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N}\-._~/:]/gu, encodeURIComponent);

/**
 * Returns the links that send a story on. Messengers get the address as it is read; X and mail make a link
 * only of one that is percent-encoded. Source: WhatsApp, "Click to chat"; Telegram, "Sharing button"; X
 * Developer Platform, "Web Intents"; RFC 6068, "The 'mailto' URI Scheme".
 *
 * @param address Whole, percent-encoded.
 */
export function shareTargets(headline: string, address: string): readonly ShareTarget[] {
  const words = inQuery(headline);
  const read = inQuery(readableAddress(address));
  const plain = inQuery(address);
  return [
    { name: toolStrings.whatsapp, href: `https://wa.me/?text=${words}%0A${read}` },
    { name: toolStrings.telegram, href: `https://t.me/share/url?url=${read}&text=${words}` },
    { name: toolStrings.x, href: `https://x.com/intent/post?text=${words}&url=${plain}` },
    { name: toolStrings.mail, href: `mailto:?subject=${words}&body=${words}%0D%0A${plain}` },
  ];
}
