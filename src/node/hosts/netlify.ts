import { COMMON_HEADERS, FEED_TYPES, KEPT_FOR_EVER, type Header } from './header-rules.ts';
import type { HostFile, HostSite } from './host-site.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;

/**
 * Returns the headers as Netlify and Cloudflare Pages read them. Both join the values of two rules for
 * one path, so that pages keep the cache rule that each of them has for pages: ask again each time.
 */
const headersFile = ({ base }: HostSite): HostFile => ({
  name: '_headers',
  content: [
    rule(`${base}*`, COMMON_HEADERS),
    rule(`${base}assets/*`, [{ name: 'Cache-Control', value: KEPT_FOR_EVER }]),
    ...FEED_TYPES.flatMap(({ ending, type }) =>
      [`${base}feed.${ending}`, `${base}feed/*.${ending}`].map((feed) =>
        rule(feed, [{ name: 'Content-Type', value: `${type}; charset=utf-8` }]),
      ),
    ),
  ].join(''),
});

/** @param mark ends the status: Netlify wants to be told that a page at that path gives way. */
const redirectsFile = ({ redirects }: HostSite, most: number, mark: string): readonly HostFile[] =>
  redirects.length === 0
    ? []
    : [
        {
          name: '_redirects',
          content: redirects
            .slice(0, most)
            .map(({ from, to }) => `${encodeURI(from)} ${to} 301${mark}\n`)
            .join(''),
        },
      ];

/** Returns the files for Netlify. Source: Netlify Docs, "Redirects and rewrites", "Custom headers". */
export const netlifyFiles = (site: HostSite): readonly HostFile[] => [
  headersFile(site),
  ...redirectsFile(site, Infinity, '!'),
];

/** Source: Cloudflare Pages Docs, "Redirects": static ones above this number are left out. */
const MAX_CLOUDFLARE_REDIRECTS = 2000;

/** Returns the files for Cloudflare Pages. Further former addresses lead on by their pages. */
export const cloudflareFiles = (site: HostSite): readonly HostFile[] => [
  headersFile(site),
  ...redirectsFile(site, MAX_CLOUDFLARE_REDIRECTS, ''),
];
