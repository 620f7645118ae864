import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Site } from '../browser/site.ts';
import { makeSpeechHome, type SpeechHome } from './speech-home.ts';

let home: SpeechHome;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  home = await makeSpeechHome();
  site = await serveSite({ seeds: 'seeds' });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--enable-speech-dispatcher',
      '--autoplay-policy=no-user-gesture-required',
    ],
    env: { ...process.env, ...home.environment },
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await home.close();
});

test('a real Arabic voice reads a story, sentence after sentence', async () => {
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.getByRole('link').filter({ hasText: 'العراق يبدأ مفاوضات' }).first().click();
  await page.getByRole('button', { name: 'الاستماع إلى الخبر' }).click({ timeout: 30_000 });
  const marked = () =>
    page.evaluate(() => Array.from(CSS.highlights.get('waraq-spoken') ?? [], String).join());
  const seen = new Set<string>();
  await expect
    .poll(
      async () => {
        seen.add(await marked());
        return seen.size;
      },
      { timeout: 90_000, interval: 200 },
    )
    .toBeGreaterThan(3);
  const voices: readonly string[] = await page.evaluate(() =>
    speechSynthesis
      .getVoices()
      .filter(({ lang }) => lang.startsWith('ar'))
      .map(({ name }) => name),
  );
  console.log(`Read ${seen.size} sentences with ${voices[0]}.`);
  await page.getByRole('button', { name: 'إيقاف مؤقت' }).click();
  const before = await marked();
  await page.waitForTimeout(3000);
  expect(await marked()).toBe(before);
});
