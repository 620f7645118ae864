import {
  COMMON_HEADERS,
  COMPRESSED_TYPES,
  KEPT_BRIEFLY,
  KEPT_FOR_EVER,
  MEDIA_TYPES,
} from './header-rules.ts';
import type { HostFile, HostSite } from './host-site.ts';

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** Escapes a text for a regular expression of Apache. */
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Apache knows `%` in a target as the mark of a variable only with a digit or brace after it. */
const redirect = ({ from, to }: HostSite['redirects'][number]): string =>
  `RedirectMatch 301 ${quoted(`^${literal(from)}$`)} ${quoted(to)}\n`;

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
${MEDIA_TYPES.map(({ name, type }) => `<Files "${name}">\n    ForceType ${type}\n</Files>\n`).join('')}<IfModule mod_headers.c>
${COMMON_HEADERS.map(({ name, value }) => `    Header always set ${name} ${quoted(value)}\n`).join('')}    Header always set Cache-Control ${quoted(KEPT_BRIEFLY)}
    <If "%{REQUEST_URI} =~ m#^${literal(base)}assets/#">
        Header always set Cache-Control ${quoted(KEPT_FOR_EVER)}
    </If>
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${COMPRESSED_TYPES.join(' ')}
</IfModule>
<IfModule mod_alias.c>
${redirects.map((one) => `    ${redirect(one)}`).join('')}</IfModule>
`,
  },
];
