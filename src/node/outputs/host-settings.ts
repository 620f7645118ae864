import { hostFiles, type Host } from '../hosts/hosts.ts';
import type { HostSite } from '../hosts/host-site.ts';
import type { Output, SiteContext } from '../publishing/output.ts';
import { addressOf } from '../render/site-address.ts';

function hostSite({ edition, address: { base } }: SiteContext): HostSite {
  const address = { site: null, base };
  return {
    base,
    redirects: edition.aliases.map(({ path: from, target }) => ({
      from: `${base}${from.slice(1)}`,
      to: addressOf(target, address),
    })),
  };
}

/**
 * Returns what the host reads beside the pages.
 *
 * @param host null where nobody named one.
 */
export const hostSettings = (host: Host | null): Output => ({
  name: 'host settings',
  time: 'after-pages',
  key: ({ fingerprint }) => (host === null ? 'none' : JSON.stringify([fingerprint, host])),
  *files(site) {
    if (host === null) return;
    for (const file of hostFiles(host, hostSite(site))) yield { kind: 'content', ...file };
  },
});
