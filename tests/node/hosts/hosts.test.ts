import { expect, test } from 'vitest';
import { SITE_POLICY } from '../../../src/node/render/policy.ts';
import { hostFiles, type Host } from '../../../src/node/hosts/hosts.ts';
import type { HostSite } from '../../../src/node/hosts/host-site.ts';

const site: HostSite = {
  base: '/paper/',
  redirects: [{ from: '/paper/story/قديم/', to: `/paper/story/${encodeURI('جديد')}/` }],
};

const fileOf = (host: Host, name: string, told = site): string => {
  const file = hostFiles(host, told).find((one) => one.name === name);
  if (file === undefined) throw new Error(`${host} gets no ${name}.`);
  return file.content;
};

test.each([
  ['github-pages', ['.nojekyll']],
  ['netlify', ['_headers', '_redirects']],
  ['cloudflare', ['_headers', '_redirects']],
  ['nginx', ['nginx.conf']],
  ['caddy', ['caddy.conf']],
  ['apache', ['.htaccess']],
] as const)('%s reads %j', (host, names) => {
  expect(hostFiles(host, site).map(({ name }) => name)).toEqual(names);
});

test('Netlify and Cloudflare get headers by path, and keep their own cache rule for pages', () => {
  expect(fileOf('netlify', '_headers')).toBe(
    `/paper/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: ${SITE_POLICY}
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()
/paper/assets/*
  Cache-Control: public, max-age=31536000, immutable
/paper/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
/paper/feed/*.xml
  Content-Type: application/atom+xml; charset=utf-8
/paper/feed.json
  Content-Type: application/feed+json; charset=utf-8
/paper/feed/*.json
  Content-Type: application/feed+json; charset=utf-8
`,
  );
  expect(fileOf('cloudflare', '_headers')).toBe(fileOf('netlify', '_headers'));
});

test('former addresses lead on; to Netlify, though a page stands there', () => {
  const [from, to] = ['قديم', 'جديد'].map((name) => `/paper/story/${encodeURI(name)}/`);
  expect(fileOf('netlify', '_redirects')).toBe(`${from} ${to} 301!\n`);
  expect(fileOf('cloudflare', '_redirects')).toBe(`${from} ${to} 301\n`);
  expect(fileOf('nginx', 'nginx.conf')).toContain(
    `location = "/paper/story/قديم/" { return 301 "${to}"; }\n`,
  );
  expect(fileOf('caddy', 'caddy.conf')).toContain(`\t"/paper/story/قديم/" "${to}"\n`);
  expect(fileOf('apache', '.htaccess')).toContain(
    'RedirectMatch 301 "^/paper/story/قديم/$" "/paper/story/جديد/"\n',
  );
});

test('Cloudflare gets no more redirects than it reads', () => {
  const redirects = Array.from({ length: 2001 }, (_, at) => ({ from: `/${at}/`, to: '/a/' }));
  expect(fileOf('cloudflare', '_redirects', { base: '/', redirects }).split('\n').length).toBe(
    2001,
  );
});

test('an address that a host would read as its own sign ends nothing', () => {
  const redirects = [
    { from: '/a"b\\c/', to: '/d/' },
    { from: '/$e/', to: '/f/' },
    { from: '/{g}/', to: '/h/' },
    { from: '/i.(j)+/', to: '/k/' },
  ];
  const told = { base: '/', redirects };
  const nginx = fileOf('nginx', 'nginx.conf', told);
  expect(nginx).toContain(String.raw`location = "/a\"b\\c/" { return 301 "/d/"; }`);
  expect(nginx).not.toContain('$e');
  expect(fileOf('caddy', 'caddy.conf', told)).not.toContain('{g}');
  expect(fileOf('apache', '.htaccess', told)).toContain(
    String.raw`RedirectMatch 301 "^/i\\.\\(j\\)\\+/$" "/k/"`,
  );
});

test('without former addresses there is no file of redirects', () => {
  const told = { base: '/', redirects: [] };
  expect(hostFiles('netlify', told).map(({ name }) => name)).toEqual(['_headers']);
  expect(fileOf('caddy', 'caddy.conf', told)).not.toContain('map');
});
