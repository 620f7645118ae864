import { existsSync } from 'node:fs';
import path from 'node:path';
import { hostFiles, type Host } from '../hosts/hosts.ts';
import type { HostSite } from '../hosts/host-site.ts';
import type { Output, SiteContext } from '../publishing/output.ts';
import { addressOf } from '../render/site-address.ts';

/** What the files of a host are made from, beside the edition. */
export interface HostMaterial {
  /** Null where nobody named one. */
  readonly host: Host | null;
  /** Absolute path of the public folder, or empty. */
  readonly publicDir: string;
}

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

/** Returns what the host reads beside the pages; a public file of the same name goes first. */
export const hostSettings = ({ host, publicDir }: HostMaterial): Output => ({
  name: 'host settings',
  time: 'after-pages',
  key: ({ fingerprint }) => (host === null ? 'none' : JSON.stringify([fingerprint, host])),
  *files(site) {
    if (host === null) return;
    for (const file of hostFiles(host, hostSite(site)))
      if (publicDir === '' || !existsSync(path.join(publicDir, file.name)))
        yield { kind: 'content', ...file };
  },
});
