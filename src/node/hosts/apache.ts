import {
  COMMON_HEADERS,
  COMPRESSED_TYPES,
  EMBEDDED_BY_ALL,
  EMBEDDED_BY_NOBODY,
  EMBEDDED_FOLDERS,
  FEED_TYPES,
  KEPT_BRIEFLY,
  KEPT_FOR_EVER,
  type Header,
} from './header-rules.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { literal } from './literal.ts';

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

const setHeader = ({ name, value }: Header): string =>
  `Header always set ${name} ${quoted(value)}\n`;

/** Apache encodes a target itself, and reads `$` and `&` in it as what was found. */
const redirect = ({ from, to }: HostSite['redirects'][number]): string => {
  const target = decodeURI(to).replaceAll(/[$&]/g, String.raw`\$&`);
  return `RedirectMatch 301 ${quoted(`^${literal(from)}$`)} ${quoted(target)}\n`;
};

/**
 * Returns the settings for Apache 2.4, which reads them by itself where `AllowOverride All` lets it.
 * Source: Apache HTTP Server documentation, modules `core`, `mod_alias`, `mod_headers`, `mod_deflate`.
 */
export const apacheFiles = ({ base, redirects }: HostSite): readonly HostFile[] => [
  {
    name: '.htaccess',
    content: `# Waraq wrote this file.
Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .html .json .js .css .svg .xml .txt
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html
# What is not there for readers: hidden files, and folders without an index.
RedirectMatch 404 "/\\.(?!well-known/)|\\.(?:br|gz)$"
<If "-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'">
    Redirect 404 "${base}"
</If>
${FEED_TYPES.map(({ ending, type }) => `<If "%{REQUEST_URI} =~ m#^${literal(base)}feed(?:/.*)?\\.${ending}$#">\n    ForceType "${type}; charset=utf-8"\n</If>\n`).join('')}<IfModule mod_headers.c>
${[...COMMON_HEADERS, EMBEDDED_BY_NOBODY].map((header) => `    ${setHeader(header)}`).join('')}    Header always set Cache-Control ${quoted(KEPT_BRIEFLY)}
    <If "%{REQUEST_URI} =~ m#^${literal(base)}assets/#">
        Header always set Cache-Control ${quoted(KEPT_FOR_EVER)}
    </If>
    <If "%{REQUEST_URI} =~ m#^${literal(base)}(?:${EMBEDDED_FOLDERS.join('|')})/#">
        ${setHeader(EMBEDDED_BY_ALL)}    </If>
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${COMPRESSED_TYPES.join(' ')}
    # Answers of errors are not chosen by their type.
    <Files "404.html">
        SetOutputFilter DEFLATE
    </Files>
</IfModule>
<IfModule mod_alias.c>
${redirects.map((one) => `    ${redirect(one)}`).join('')}</IfModule>
`,
  },
];
