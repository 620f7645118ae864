import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { serveFolder, type Served } from './serve-folder.ts';

/** Known to no server of names, for this. Source: RFC 6761. */
const ELSEWHERE = 'http://elsewhere.invalid';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

const TROUBLES = {
  'console error': page('<script>console.error("x")</script>'),
  'console warning': page('<script>console.warn("x")</script>'),
  exception: page('<script>throw new Error("x")</script>'),
  'missing file': page('<img src="/no-such.png" alt="">'),
  'dead server': page('<img src="http://127.0.0.1:9/x.png" alt="">'),
  'breach of the policy': page('<p style="color:red">ورق</p>', strict),
};

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder('.', {
    '/clean/': page('<p id="x">ورق</p><script>document.title = "ran"</script>'),
    ...Object.fromEntries(
      Object.values(TROUBLES).map((html, index) => [`/trouble/${index}/`, html]),
    ),
  });
});

afterAll(async () => {
  await served[Symbol.asyncDispose]();
});

test.each([
  ['picture', `<img src="${ELSEWHERE}/x.png" alt="">`],
  ['frame', `<iframe src="${ELSEWHERE}/" title="x"></iframe>`],
  ['refresh', `<meta http-equiv="refresh" content="0;url=${ELSEWHERE}/">`],
])('a page fails its test on a request to another origin: a %s', async (_name, html) => {
  const opened = await openPage(browser, { expected: [/request failed|Failed to load/] });
  await opened.page.route(`${served.address}/foreign/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: page(html) }),
  );
  const asked = opened.page.waitForRequest(`${ELSEWHERE}/**`);
  await opened.page.goto(`${served.address}/foreign/`, { waitUntil: 'commit' });
  await asked;
  await expect(opened.close()).rejects.toThrow('request to another origin');
});

describe('a page fails its test on', () => {
  test.each(Object.keys(TROUBLES).map((name, index) => [name, index] as const))(
    '%s',
    async (_name, index) => {
      const opened = await openPage(browser);
      await opened.page.goto(`${served.address}/trouble/${index}/`, { waitUntil: 'networkidle' });
      await expect(opened.close()).rejects.toThrow('The page had troubles');
    },
  );
});

test('a clean page closes without a word, and an expected trouble is none', async () => {
  const clean = await openPage(browser);
  await clean.page.goto(`${served.address}/clean/`);
  await clean.settle();
  await clean.close();
  const expected = await openPage(browser, { expected: [/no-such\.png/, /404/] });
  await expected.page.goto(`${served.address}/trouble/3/`, { waitUntil: 'networkidle' });
  await expect(expected.close()).resolves.toBeUndefined();
});

test('the device is as asked for', async () => {
  const device = { width: 390, height: 844, colorScheme: 'dark' } as const;
  const opened = await openPage(browser, { ...device, javaScriptEnabled: false });
  await opened.page.goto(`${served.address}/clean/`);
  await opened.settle();
  expect(await opened.page.title()).toBe('');
  expect(await opened.page.evaluate(() => innerWidth)).toBe(390);
  expect(await opened.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
    true,
  );
  await opened.close();
});

test('Arabic is drawn before the page brings fonts: the browser has a phone’s', async () => {
  const opened = await openPage(browser);
  await opened.page.goto(`${served.address}/clean/`);
  const width = (family: string) =>
    opened.page.evaluate((name) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 0;
      context.font = `100px ${name}`;
      return context.measureText('ورق').width;
    }, family);
  expect(await width('serif')).toBeGreaterThan(100);
  await opened.close();
});
