import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { cloudflareFiles, netlifyFiles } from './netlify.ts';
import { nginxFiles } from './nginx.ts';

/** The hosts that a build knows, and what each of them reads beside the pages: a new host is a line. */
const HOSTS = {
  // GitHub would leave out files with a leading underscore, and answers what is not there with 404.html.
  'github-pages': (): readonly HostFile[] => [{ name: '.nojekyll', content: '' }],
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  nginx: nginxFiles,
  caddy: caddyFiles,
  apache: apacheFiles,
} as const satisfies Readonly<Record<string, (site: HostSite) => readonly HostFile[]>>;

/** A host that a build knows. */
export type Host = keyof typeof HOSTS;

/** Their names. */
export const HOST_NAMES: readonly string[] = Object.keys(HOSTS);

/** Tells whether a word is the name of a host. */
export const isHost = (word: string): word is Host => Object.hasOwn(HOSTS, word);

/** Returns what a host reads beside the pages. */
export const hostFiles = (host: Host, site: HostSite): readonly HostFile[] => HOSTS[host](site);
