import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE_POLICY } from '../../src/node/render/policy.ts';
import { openStage, type BuildStage } from '../node/build-stage.ts';
import { programAt, startHost, type HostProgram, type RunningHost } from './programs.ts';
import { ask, type Answer } from './request.ts';

const SITE = 'https://paper.example';
const ALIAS = 'story/الخبر-الأول-كما-كان/';
const STORY = 'story/الخبر-الأول/';

const BRIEFLY = 'public, max-age=60, stale-while-revalidate=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Each at the top of a host, and below a path with files that were compressed beforehand. */
const cases = (['nginx', 'caddy', 'apache'] as const).flatMap((name) =>
  ['/', '/paper/'].map((base): readonly [HostProgram, string] => [name, base]),
);

describe.each(cases)('%s serves a site at %s', (name, base) => {
  const program = programAt(name);
  let stage: BuildStage;
  let host: RunningHost;
  let out: string;

  beforeAll(async () => {
    if (program === null) return;
    stage = openStage();
    stage.seed('a.txt', '---\naliases: [الخبر الأول كما كان]\ntags: [وسم]\n---\nالخبر الأول');
    const root = path.join(stage.folder, 'www');
    out = path.join(root, base);
    const said = { WARAQ_SITE: SITE, WARAQ_BASE: base, WARAQ_HOST: name, WARAQ_OUT: out };
    await stage.build(said, base === '/' ? [] : ['--compress']);
    // A server that was started as root reads as somebody else.
    chmodSync(stage.folder, 0o755);
    host = await startHost(name, program, { root, base, work: path.join(stage.folder, 'work') });
  });
  afterAll(async () => {
    if (program === null) return;
    await host.stop();
    stage.remove();
  });

  const get = (at: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(host.port, `${base}${at}`, headers);
  const fileOf = (at: string): Buffer => readFileSync(path.join(out, at));

  /** A file of the browser's code with this ending, from the page that asks for it. */
  function assetOf(ending: string): string {
    const found = stage
      .files(out)
      .find((file) => file.startsWith('assets/') && file.endsWith(ending));
    if (found === undefined) throw new Error(`There is no asset ${ending}.`);
    return found;
  }

  test.skipIf(program === null)('pages, their JSON and feeds by type and cache rule', async () => {
    for (const [at, file, type] of [
      ['', 'index.html', 'text/html'],
      [STORY, `${STORY}index.html`, 'text/html'],
      [`${STORY}index.json`, `${STORY}index.json`, 'application/json'],
      ['feed.xml', 'feed.xml', 'application/atom+xml'],
      ['feed.json', 'feed.json', 'application/feed+json'],
      ['feed/tag/وسم.xml', 'feed/tag/وسم.xml', 'application/atom+xml'],
      ['feed/tag/وسم.json', 'feed/tag/وسم.json', 'application/feed+json'],
      ['favicon.svg', 'favicon.svg', 'image/svg+xml'],
    ] as const) {
      const { status, headers, body } = await get(at);
      expect([at, status]).toEqual([at, 200]);
      expect(headers['content-type']).toContain(type);
      if (type !== 'application/json' && type !== 'image/svg+xml')
        expect(headers['content-type']).toMatch(/charset=utf-8/i);
      expect(headers['cache-control']).toBe(BRIEFLY);
      expect(body.equals(fileOf(file))).toBe(true);
    }
  });

  test.skipIf(program === null)('scripts and fonts for ever', async () => {
    for (const [ending, type] of [
      ['.js', /javascript/],
      ['.woff2', /font\/woff2/],
    ] as const) {
      const { status, headers } = await get(assetOf(ending));
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(type);
      expect(headers['cache-control']).toBe(FOR_EVER);
      expect(headers['content-security-policy']).toBe(SITE_POLICY);
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    }
  });

  test.skipIf(program === null)('every answer with the headers of safety', async () => {
    for (const at of ['', `${STORY}index.json`, 'nowhere/']) {
      const { headers } = await get(at);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': SITE_POLICY,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    }
  });

  test.skipIf(program === null)('drawn pictures for sites that show them', async () => {
    const { status, headers } = await get('share/front.png');
    expect(status).toBe(200);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toBe(BRIEFLY);
  });

  test.skipIf(program === null)(
    'an address without its last slash moves to the one with it',
    async () => {
      const { status, headers } = await get(STORY.slice(0, -1));
      expect([301, 308]).toContain(status);
      expect(decodeURI(headers.location ?? '')).toMatch(
        new RegExp(`^(?:http://[^/]*)?${base}${STORY}$`),
      );
    },
  );

  test.skipIf(program === null)('a former address moves to the one of now', async () => {
    const { status, headers } = await get(ALIAS);
    expect(status).toBe(301);
    // Apache names its origin too, and writes the digits of an escape in small letters.
    const target = headers.location?.replace(/^http:\/\/[^/]*/, '') ?? '';
    expect(target).toMatch(/^[!-~]+$/);
    expect(decodeURI(target)).toBe(`${base}${STORY}`);
    expect((await get(`${ALIAS}index.json`)).status).toBe(200);
  });

  test.skipIf(program === null)('text is compressed for who takes it, and says so', async () => {
    for (const [at, file] of [
      [STORY, `${STORY}index.html`],
      [assetOf('.js'), assetOf('.js')],
    ] as const) {
      const { headers, body } = await get(at, { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(gunzipSync(body).equals(fileOf(file))).toBe(true);
      const plain = await get(at);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  test.skipIf(program === null)(
    'what is not there, and what no reader is to see, is 404.html',
    async () => {
      const hidden = { nginx: 'nginx.conf', caddy: 'caddy.conf', apache: '.htaccess' }[name];
      const unseen = ['.waraq-site', 'index.html.gz', hidden];
      for (const at of ['nowhere/', 'story/', 'assets/', 'assets/none.js', ...unseen]) {
        const { status, headers, body } = await get(at);
        expect([at, status]).toEqual([at, 404]);
        expect(headers['content-type']).toMatch(/text\/html/);
        expect(headers['cache-control']).not.toBe(FOR_EVER);
        expect(body.equals(fileOf('404.html'))).toBe(true);
      }
      const { headers, body } = await get('nowhere/', { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body).equals(fileOf('404.html'))).toBe(true);
    },
  );

  test.skipIf(program === null || base === '/' || name === 'apache')(
    'what was compressed beforehand as it is',
    async () => {
      const [encoding, ending] = name === 'nginx' ? ['gzip', 'gz'] : ['br', 'br'];
      const { headers, body } = await get(STORY, { 'Accept-Encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(body.equals(fileOf(`${STORY}index.html.${ending}`))).toBe(true);
    },
  );

  test.skipIf(program === null)('an unchanged page is answered without its body', async () => {
    const { headers } = await get(STORY);
    const again = await get(STORY, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });
});
