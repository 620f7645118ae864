import { SHARE_FOLDER } from '../../edition/addresses/share-paths.ts';
import {
  COMMON_HEADERS,
  COMPRESSED_TYPES,
  EMBEDDED_BY_ALL,
  EMBEDDED_BY_NOBODY,
  FEED_TYPES,
  KEPT_BRIEFLY,
  KEPT_FOR_EVER,
  type Header,
} from './header-rules.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { literal } from './literal.ts';

const NAME = 'nginx.conf';

/** Quotes a word. nginx knows `$` as the mark of a variable, and cannot be told otherwise. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** A block replaces all headers of the one round it, so that each says all. */
const headers = (cache: string, embedded: Header): string =>
  [...COMMON_HEADERS, embedded, { name: 'Cache-Control', value: cache }]
    .map(({ name, value }) => `    add_header ${name} ${quoted(value)} always;\n`)
    .join('');

const feedRule = (base: string, ending: string, type: string): string =>
  `location ~ ${quoted(String.raw`^${literal(base)}feed(?:/.*)?\.${ending}$`)} {\n    types { }\n    default_type ${type};\n${headers(KEPT_BRIEFLY, EMBEDDED_BY_NOBODY)}}\n`;

/** A target that holds a `$` is led to by its page alone. */
const redirect = ({ from, to }: HostSite['redirects'][number]): string =>
  /\$/.test(from + to) ? '' : `location = ${quoted(from)} { return 301 ${quoted(to)}; }\n`;

/**
 * Returns the settings for nginx, to be included in the block of a server.
 * Source: nginx documentation, modules `ngx_http_core`, `headers`, `gzip` and `gzip_static`.
 */
export const nginxFiles = ({ base, redirects }: HostSite): readonly HostFile[] => [
  {
    name: NAME,
    content: `# Waraq wrote this file. In the block of the server:
#   root /srv/www;                   the pages lie in /srv/www${base}
#   include /srv/www${base}${NAME};
# Where the module is there, add: brotli_static on;
index index.html;
absolute_redirect off;
charset utf-8;
charset_types application/json application/javascript text/javascript application/xml text/xml text/plain image/svg+xml application/atom+xml application/feed+json;
gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 860;
gzip_types ${COMPRESSED_TYPES.join(' ')};
# A folder without an index is forbidden to nginx; to a reader it is not there.
error_page 403 404 =404 ${base}404.html;
location ${base} {
    try_files $uri $uri/ =404;
${headers(KEPT_BRIEFLY, EMBEDDED_BY_NOBODY)}}
location ${base}assets/ {
    try_files $uri =404;
${headers(KEPT_FOR_EVER, EMBEDDED_BY_ALL)}}
location ${base}${SHARE_FOLDER}/ {
    try_files $uri =404;
${headers(KEPT_BRIEFLY, EMBEDDED_BY_ALL)}}
# What hosts read is no page, nor what was compressed beforehand.
location ~ (^|/)\\.(?!well-known/)|/${NAME.replace('.', String.raw`\.`)}$|\\.(br|gz)$ { return 404; }
${FEED_TYPES.map(({ ending, type }) => feedRule(base, ending, type)).join('')}${redirects.map(redirect).join('')}`,
  },
];
