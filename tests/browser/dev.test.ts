import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { makePicture } from '../node/input/pictures.ts';
import { sharedBrowser } from './browser.ts';
import { DEV_PATIENCE_MS, openDev, openDevPage } from './dev-page.ts';
import { startDev } from './dev-process.ts';
import { storyAddress } from './reader-test.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a seed that was broken before the start shows at once', async () => {
  await writeFile(path.join(folder, 'مكسور.txt'), Buffer.from([0x00, 0xff, 0xfe, 0x00, 0xff]));
  const dev = await openDev(folder);
  const page = await openDevPage(browser, dev.address);
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: '1 error in the files of the newspaper' }).waitFor();
  expect(await alert.textContent()).toMatch(/مكسور\.txt · line 1/);
});

test('without its folder of seeds it does not start, and says why', async () => {
  await expect(startDev(path.join(folder, 'none'))).rejects.toThrow(
    /no folder of seeds at .*SEEDS/,
  );
});

test('pictures are handed out below the base, and nothing else is', async () => {
  await writeFile(
    path.join(folder, 'خبر.txt'),
    ['خبر مصور', '', 'نص الخبر المصور، وفيه جملة تكفي ليكون فقرة كاملة من الخبر.'].join('\n'),
  );
  await writeFile(path.join(folder, 'خبر.PNG'), await makePicture(30, 20));
  const dev = await openDev(folder, ['--base', '/paper/']);
  const page = await openDevPage(browser, storyAddress(dev.address, 'خبر مصور'));
  const address = await page.locator('main figure img').getAttribute('src');
  expect(address).toMatch(/^\/paper\/__pictures\/[0-9a-f]{16}\.png$/);
  const answer = await fetch(new URL(address ?? '', dev.address));
  // What a file is, its bytes say: this one is a JPEG under another name.
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  for (const other of ['__pictures/خبر.txt', '__pictures/..%2Fخبر.txt', '__pictures/'])
    expect((await fetch(new URL(other, dev.address))).status).toBe(404);
});

test('what is not there is answered 404, and a path without its slash moves to the one with it', async () => {
  const dev = await openDev(folder, ['--base', '/paper/']);
  const html = { headers: { accept: 'text/html' } };
  expect((await fetch(new URL('nothing/', dev.address), html)).status).toBe(404);
  const archive = await fetch(new URL('archive', dev.address), html);
  expect([archive.status, new URL(archive.url).pathname]).toEqual([200, '/paper/archive/']);
  const asked = await fetch(new URL('archive/', dev.address), { headers: { accept: '*/*' } });
  expect(asked.status, 'a page is answered to who does not ask for HTML too').toBe(200);
});

test('a seed is served as the folder gives it, however it is asked for', async () => {
  // Vite serves files of the project alone.
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  await mkdir(cache, { recursive: true });
  const inProject = await mkdtemp(path.join(cache, 'waraq-seeds-'));
  onTestFinished(() => rm(inProject, { recursive: true }));
  const seeds = path.join(inProject, 'بذور');
  await mkdir(path.join(inProject, 'مجلد-خارج'));
  await mkdir(seeds);
  await writeFile(path.join(inProject, 'خارج.txt'), 'كلام من خارج المجلد\n');
  await writeFile(path.join(inProject, 'مجلد-خارج', 'ملف.txt'), 'كلام من خارج المجلد\n');
  await writeFile(path.join(seeds, 'خبر.txt'), 'خبر يستورد\n\nنص الخبر المستورد كاملا.\n');
  await writeFile(path.join(seeds, 'كبير.txt'), 'كلام من خارج المجلد'.repeat(400_000));
  await symlink('../خارج.txt', path.join(seeds, 'رابط.txt'));
  await symlink('../خارج.txt', path.join(seeds, 'رابط.json'));
  await symlink('../مجلد-خارج', path.join(seeds, 'مجلد'));
  await promisify(execFile)('mkfifo', [path.join(seeds, 'أنبوب.txt')]);
  const dev = await openDev(seeds, ['--base', '/paper/']);
  const load = (prefix: string, name: string, query: string) =>
    fetch(new URL(`${prefix}${encodeURI(path.join(seeds, name))}${query}`, dev.address));
  for (const query of ['?import', '?raw', '?import&raw']) {
    const good = await load('@fs', 'خبر.txt', query);
    expect([good.status, await good.text()]).toEqual([200, expect.stringContaining('خبر يستورد')]);
  }
  const refusals = new Map([
    ['رابط.txt', 'This link leads out of the folder of seeds'],
    ['رابط.json', 'This link leads out of the folder of seeds'],
    ['مجلد/ملف.txt', 'A link in its path leads out of the folder of seeds'],
    ['أنبوب.txt', 'This is not a plain file.'],
    ['كبير.txt', 'The file has'],
  ]);
  for (const [name, reason] of refusals)
    for (const prefix of ['@fs', '@fs/', '@id/', '@id/@fs', './'])
      for (const query of ['', '?import', '?raw', '?url', '?import&raw', '#?raw']) {
        const refused = await load(prefix, name, query);
        const text = await refused.text();
        expect([prefix, query, refused.status, text]).toEqual([
          prefix,
          query,
          403,
          expect.stringMatching(/^[^\n]+\n$/),
        ]);
        expect(text).toContain(`${name}: ${reason}`);
      }
});

test('while its folder of seeds is gone it says so and goes on; when that is back it follows', async () => {
  const seeds = path.join(folder, 'بذور');
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'أول.txt'), 'خبر قبل الغياب\n\nنص الخبر الأول كاملا.\n');
  const dev = await openDev(seeds);
  const page = await openDevPage(browser, dev.address);
  await page.getByRole('heading', { name: 'خبر قبل الغياب' }).waitFor();
  await rm(seeds, { recursive: true });
  await expect
    .poll(dev.printed, { timeout: DEV_PATIENCE_MS })
    .toContain('There is no folder of seeds');
  expect((await fetch(dev.address)).status).toBe(200);
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'ثان.txt'), 'خبر بعد العودة\n\nنص الخبر الثاني كاملا.\n');
  await page.getByRole('heading', { name: 'خبر بعد العودة' }).waitFor();
  expect(await page.getByText('خبر قبل الغياب').count()).toBe(0);
});
