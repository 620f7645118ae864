import {
  COMMON_HEADERS,
  EMBEDDED_BY_ALL,
  EMBEDDED_BY_NOBODY,
  EMBEDDED_FOLDERS,
  FEED_TYPES,
  KEPT_BRIEFLY,
  KEPT_FOR_EVER,
  type Header,
} from './header-rules.ts';
import type { HostFile, HostSite } from './host-site.ts';

const NAME = 'caddy.conf';

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

const field = ({ name, value }: Header): string => `${name} ${quoted(value)}\n`;

const fields = (indent: string): string =>
  COMMON_HEADERS.map((header) => indent + field(header)).join('');

/** Returns the rules for addresses that lead on; braces would be variables of Caddy. */
function redirectRules(redirects: HostSite['redirects']): string {
  const plain = redirects.filter(({ from, to }) => !/[{}]/.test(from + to));
  if (plain.length === 0) return '';
  const lines = plain.map(({ from, to }) => `\t${quoted(from)} ${quoted(to)}\n`);
  return `map {path} {waraq_target} {\n${lines.join('')}\tdefault ""\n}\n@moved expression {waraq_target} != ""\nredir @moved {waraq_target} 301\n`;
}

/**
 * Returns the settings for Caddy 2.6 and later, to be imported into the block of a site. Two rules for
 * one header do not follow their order, so that none meets another; and the answer of an error has its
 * own headers alone.
 * Source: Caddy documentation, "Caddyfile directives".
 */
export function caddyFiles({ base, redirects }: HostSite): readonly HostFile[] {
  const embedded = EMBEDDED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ');
  const content = `# Waraq wrote this file. In the block of the site:
#   root * /srv/www                  the pages lie in /srv/www${base}
#   import /srv/www${base}${NAME}
encode gzip
header {
${fields('\t')}\tVary Accept-Encoding
}
@assets path ${base}assets/*
header @assets Cache-Control ${quoted(KEPT_FOR_EVER)}
@others not path ${base}assets/*
header @others Cache-Control ${quoted(KEPT_BRIEFLY)}
@embedded path ${embedded}
header @embedded ${field(EMBEDDED_BY_ALL)}@own not path ${embedded}
header @own ${field(EMBEDDED_BY_NOBODY)}${FEED_TYPES.map(
    ({ ending, type }) =>
      // A star stands for what is between two slashes.
      `@${ending} path ${base}feed.${ending} ${base}feed/*/*.${ending}\nheader @${ending} Content-Type "${type}; charset=utf-8"\n`,
  ).join('')}# What hosts read is no page, nor what was compressed beforehand.
@hidden path */.waraq-site */.nojekyll */${NAME} *.br *.gz
error @hidden 404
${redirectRules(redirects)}file_server {
\tprecompressed br gzip
}
handle_errors {
\trewrite * ${base}404.html
\theader {
${fields('\t\t')}\t\t${field(EMBEDDED_BY_NOBODY)}\t\tCache-Control ${quoted(KEPT_BRIEFLY)}
\t\tVary Accept-Encoding
\t}
\tencode gzip
\tfile_server {
\t\tstatus 404
\t}
}
`;
  return [{ name: NAME, content }];
}
