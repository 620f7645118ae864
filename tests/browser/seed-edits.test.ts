import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';
import { sharedBrowser } from './browser.ts';
import { startDev, type DevProcess } from './dev-process.ts';
import { openPage, type WatchedPage } from './open-page.ts';

let browser: Browser;
let folder: string;
let dev: DevProcess;
let opened: WatchedPage;
let page: Page;
let original: Buffer;

const ID = 'محليات/99-المكتبات';
const SUBHEAD = 'حافلات بعد العاشرة';
const seedFile = () => path.join(folder, 'محليات', '99-المكتبات.txt');
const seedUrl = () => new URL(`__seeds/${encodeURI(ID)}/`, dev.address).href;
/** The line of the text; front matter names it too. */
const line = (on: Page, text: string) =>
  on
    .locator('.lines > li')
    .filter({ hasText: text, has: on.getByRole('combobox') })
    .first();
const menu = (on: Page) => line(on, SUBHEAD).getByRole('combobox');
const saidRole = `'\\d+ ${SUBHEAD}': quote`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-edits-'));
  browser = await sharedBrowser();
  writeNewspaper(folder);
  original = await readFile(seedFile());
  dev = await startDev(folder, ['--base', '/paper/']);
});

afterAll(async () => {
  await dev.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  // A write of the same bytes would have the page drawn anew in the middle of a test.
  if (!(await readFile(seedFile())).equals(original)) await writeFile(seedFile(), original);
  opened = await openPage(browser);
  page = opened.page;
  page.setDefaultTimeout(30_000);
  return () => opened.close();
});

test('another role of a line is written into the seed, the open story follows, and a click takes it back', async () => {
  const story = await openPage(browser);
  await story.page.goto(dev.address);
  await story.page.getByRole('link', { name: longHeadline }).first().click();
  const subhead = story.page.getByRole('heading', { level: 2, name: SUBHEAD });
  await subhead.waitFor();
  await page.goto(seedUrl());
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await menu(page).scrollIntoViewIfNeeded();
  const before = await menu(page).boundingBox();
  await menu(page).selectOption('quote');
  await page
    .getByRole('status')
    .filter({ hasText: /Written/ })
    .waitFor();
  expect(await menu(page).inputValue()).toBe('quote');
  await expect
    .poll(async () => Math.round((await menu(page).boundingBox())?.y ?? 0))
    .toBe(Math.round(before?.y ?? 0));
  const text = await readFile(seedFile());
  expect(text.toString()).toMatch(
    new RegExp(`^---\\r?\\nroles:\\r?\\n  ${saidRole}\\r?\\n---\\r?\\n`),
  );
  expect(text.subarray(text.length - original.length).equals(original)).toBe(true);
  await subhead.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /Taken back/ })
    .waitFor();
  expect((await readFile(seedFile())).equals(original)).toBe(true);
  await subhead.waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  await story.close();
});

test('several lines that are chosen at their numbers get one role, and a click takes it back', async () => {
  await page.goto(seedUrl());
  await page.locator('html[data-scripted]').waitFor();
  const numbers = page.locator('#roles a.number');
  await numbers.nth(2).click();
  await numbers.nth(4).click({ modifiers: ['Shift'] });
  const chosen = async () =>
    Promise.all(['From line', 'to line'].map((name) => page.getByLabel(name).inputValue()));
  const shown = await numbers.allTextContents();
  expect(await chosen()).toEqual([shown[2], shown[4]]);
  await numbers.nth(4).focus();
  await page.keyboard.press('Shift+ArrowDown');
  expect(await chosen()).toEqual([shown[2], shown[5]]);
  const form = page.getByRole('form', { name: 'Several lines at once' });
  await form.getByRole('combobox').selectOption('quote');
  await form.getByRole('button').click();
  await page
    .getByRole('status')
    .filter({ hasText: /the lines have the numbers/ })
    .waitFor();
  expect(await readFile(seedFile(), 'utf8')).toMatch(/^---\r?\nroles:\r?\n {2}'\d+-\d+ .*': quote/);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /Taken back/ })
    .waitFor();
  expect((await readFile(seedFile())).equals(original)).toBe(true);
});

test('a menu that is worked by keys says nothing before its button is pressed', async () => {
  await page.goto(seedUrl());
  await menu(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => menu(page).inputValue()).toBe('list-item');
  expect((await readFile(seedFile())).equals(original)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /Written/ })
    .waitFor();
  expect(await readFile(seedFile(), 'utf8')).toContain(`${SUBHEAD}': list-item`);
});

test('without a script it is a form, and keeps the rights of the file', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await chmod(seedFile(), 0o640);
  await plain.page.goto(seedUrl());
  await menu(plain.page).selectOption('quote');
  await line(plain.page, SUBHEAD).getByRole('button').click();
  await plain.page.getByText('Written into the front matter').waitFor();
  expect(await readFile(seedFile(), 'utf8')).toMatch(new RegExp(saidRole));
  expect((await stat(seedFile())).mode & 0o777).toBe(0o640);
  await plain.page.getByRole('button', { name: 'Take it back' }).click();
  await plain.page.getByText('Taken back').waitFor();
  expect((await readFile(seedFile())).equals(original)).toBe(true);
  await plain.close();
});

test('a file that has changed meanwhile is left as it is, and the page says so', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(seedUrl());
  const other = Buffer.concat([original, Buffer.from('\nسطر من محرر آخر.\n')]);
  await writeFile(seedFile(), other);
  await menu(plain.page).selectOption('quote');
  await line(plain.page, SUBHEAD).getByRole('button').click();
  await plain.page.getByText('The file has changed meanwhile').waitFor();
  expect((await readFile(seedFile())).equals(other)).toBe(true);
  await plain.close();
});

test('a read-only file gets a word, and stays', async () => {
  await chmod(seedFile(), 0o444);
  await page.goto(seedUrl());
  await menu(page).selectOption('quote');
  await page.getByText('The file is read-only').waitFor();
  await chmod(seedFile(), 0o644);
  expect((await readFile(seedFile())).equals(original)).toBe(true);
});

test('what the server refuses, or never gets, is told, and the menu is as it was', async () => {
  const refused = await openPage(browser, { expected: [/403/, /ERR_FAILED/] });
  const isPost = (url: URL) => url.href.startsWith(seedUrl());
  let refusals = 0;
  await refused.page.route(isPost, (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    refusals += 1;
    return refusals === 1 ? route.fulfill({ status: 403, body: 'Reload it.' }) : route.abort();
  });
  await refused.page.goto(seedUrl());
  const before = await menu(refused.page).inputValue();
  for (const told of ['Reload it.', 'No answer came']) {
    await menu(refused.page).selectOption('quote');
    await refused.page.getByRole('status').filter({ hasText: told }).waitFor();
    await expect.poll(() => menu(refused.page).inputValue()).toBe(before);
  }
  expect((await readFile(seedFile())).equals(original)).toBe(true);
  await refused.close();
});

test('what is chosen while another choice is on its way is written too', async () => {
  const OTHER = 'كلفة المشروع';
  let answerFirst = (): void => {};
  const first = new Promise<void>((resolve) => {
    answerFirst = resolve;
  });
  let posts = 0;
  await page.route(
    (url) => url.href.startsWith(seedUrl()),
    async (route) => {
      if (route.request().method() === 'POST') posts += 1;
      if (posts === 1) await first;
      await route.fallback();
    },
  );
  await page.goto(seedUrl());
  await menu(page).selectOption('quote');
  await line(page, OTHER).getByRole('combobox').selectOption('quote');
  await line(page, OTHER).getByRole('combobox').selectOption('list-item');
  answerFirst();
  await expect
    .poll(() => readFile(seedFile(), 'utf8'), { timeout: 20_000 })
    .toMatch(new RegExp(`${OTHER}'?: list-item`));
  expect(await readFile(seedFile(), 'utf8')).toMatch(new RegExp(saidRole));
  expect(posts).toBe(3);
});

/** Sends a form as no browser would, with whatever headers, to whatever address. */
const post = (address: string, body: string, said: Readonly<Record<string, string>> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { host, hostname, port, origin } = new URL(dev.address);
    const headers = {
      host,
      origin,
      'content-type': 'application/x-www-form-urlencoded',
      ...said,
    };
    const sent = request({ hostname, port, path: address, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once('error', reject);
    sent.end(body);
  });

test('only a page of this server may write, with its token, and only to a seed', async () => {
  await page.goto(seedUrl());
  const field = (name: string) => page.locator(`#roles input[name="${name}"]`).inputValue();
  const token = await field('token');
  const hash = await field('hash');
  const lineNumber = (await line(page, SUBHEAD).getAttribute('id'))?.slice('line-'.length) ?? '';
  const body = new URLSearchParams({
    token,
    hash,
    line: lineNumber,
    [`role-${lineNumber}`]: 'quote',
  });
  const seed = new URL(seedUrl()).pathname;
  const refusals = [
    [403, seed, body, { origin: 'http://127.0.0.1:9999' }],
    [403, seed, body, { origin: 'null' }],
    [403, seed, body, { origin: '' }],
    [403, seed, body, { 'sec-fetch-site': 'same-site' }],
    [403, seed, body, { 'content-type': 'text/plain' }],
    [403, seed, body, { host: 'rebound.example', origin: 'http://rebound.example' }],
    [403, seed, new URLSearchParams([...body].filter(([name]) => name !== 'token')), {}],
    [403, seed, `token=${token}x&${body}`, {}],
    [413, seed, `${body}&more=${'x'.repeat(200_000)}`, {}],
    [400, seed, new URLSearchParams({ token, hash, line: '1e9x', 'role-1': 'quote' }), {}],
    [400, seed, new URLSearchParams({ token, hash, line: '1', 'role-1': 'front-matter' }), {}],
    [404, '/paper/__seeds/..%2F..%2Fetc%2Fpasswd/', body, {}],
    [404, '/paper/__seeds/%2Fetc%2Fpasswd/', body, {}],
    [404, '/paper/__seeds/../../package.json/', body, {}],
    [404, '/paper/__seeds/none/', body, {}],
  ] as const;
  for (const [status, address, said, headers] of refusals)
    expect([address, headers, await post(address, String(said), headers)]).toEqual([
      address,
      headers,
      status,
    ]);
  expect((await readFile(seedFile())).equals(original)).toBe(true);
  expect(await post(seed, String(body))).toBe(303);
  expect(await readFile(seedFile(), 'utf8')).toMatch(new RegExp(saidRole));
});
