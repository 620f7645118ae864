import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { DEV_PATIENCE_MS, openDev, openDevPage } from './dev-page.ts';

let browser: Browser;
let folder: string;

const say = (settings: string): Promise<void> =>
  writeFile(path.join(folder, 'newspaper.yaml'), settings);

const name = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  await writeFile(path.join(folder, '1.txt'), 'خبر أول\n\nهذه فقرة كتبت للاختبار وحده.\n');
  await writeFile(path.join(folder, '2.txt'), 'خبر ثان\n\nهذه فقرة كتبت للاختبار وحده.\n');
  await say('name: الضفة\n');
  browser = await sharedBrowser();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the open page follows the settings, and keeps the last good ones while they are broken', async () => {
  const dev = await openDev(folder);
  const page = await openDevPage(browser, dev.address);
  await name(page, 'الضفة').waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.kept = 'yes';
  });

  await say('name: الضفة\nmotto: يومية مستقلة\nfoot: كلمة في التذييل.\n');
  await page.getByText('كلمة في التذييل.').waitFor();
  expect(await page.getByText('يومية مستقلة').first().isVisible()).toBe(true);
  // No document was loaded anew.
  expect(await page.locator('html').getAttribute('data-kept')).toBe('yes');

  await say('name: الضفة\nmotto: غيرها\naccent: "#ffff00"\n');
  const overlay = page.getByRole('alert');
  await overlay.waitFor();
  const told = await overlay.textContent();
  expect(told).toMatch(/newspaper\.yaml · line 3/);
  expect(told).toContain('has a contrast of 1.0 with the light paper');
  expect(await page.getByText('يومية مستقلة').first().isVisible()).toBe(true);
  await expect
    .poll(dev.printed, { timeout: DEV_PATIENCE_MS })
    .toMatch(/newspaper\.yaml:3: The colour #ffff00 of accent/);

  await say('name: النهار\naccent: "#0a5c36"\n');
  await overlay.waitFor({ state: 'detached' });
  await name(page, 'النهار').waitFor();
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
  await expect.poll(accent, { timeout: DEV_PATIENCE_MS }).toBe('#0a5c36');
}, 90_000);

test('a change of language begins the open page anew', async () => {
  await say('name: Dawn\n');
  const dev = await openDev(folder);
  const page = await openDevPage(browser, dev.address);
  await name(page, 'Dawn').waitFor();
  await say('name: Dawn\nlanguage: en\n');
  await page.getByRole('link', { name: 'Top stories' }).first().waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  await expect.poll(() => page.title(), { timeout: DEV_PATIENCE_MS }).toBe('Dawn');
}, 90_000);
