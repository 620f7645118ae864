import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { installFakeSpeech, type FakeEngine } from '../reader/listening/fake-speech.ts';
import type { Device } from './open-page.ts';
import { faultsOf } from './faults-of.ts';
import { realHeadline, storyAddress, test, useBrowser, widths } from './reader-test.ts';

useBrowser();

const site = inject('oneStory');
const story = storyAddress(site, realHeadline);
const NAME = 'الاستماع إلى الخبر';

const SLOW: FakeEngine = { voices: ['fr-FR', 'ar-SA'], voicesAfter: 50, sayingMs: 60_000 };
const FAST: FakeEngine = { ...SLOW, sayingMs: 40 };

interface Opening {
  readonly openEmpty: (device?: Device) => Promise<Page>;
}

/** Opens the story on a device with an engine. */
async function openWith({ openEmpty }: Opening, engine: FakeEngine, device?: Device) {
  const page = await openEmpty(device);
  await page.addInitScript(installFakeSpeech, engine);
  await page.goto(story);
  await page.locator('html[data-hydrated]').waitFor();
  return page;
}

/** Opens it, and has it read aloud. */
async function listenWith(reader: Opening, engine: FakeEngine, device?: Device) {
  const page = await openWith(reader, engine, device);
  await page.getByRole('button', { name: NAME }).click();
  const player = page.getByRole('region', { name: NAME });
  await player.waitFor();
  return { page, player };
}

/** The words that are marked. */
const markedWords = (page: Page): Promise<string> =>
  page.evaluate(() => Array.from(CSS.highlights.get('waraq-spoken') ?? [], String).join());

const spokenTexts = (page: Page): Promise<readonly string[]> => page.evaluate('spoken.texts');

const isSpeaking = (page: Page): Promise<boolean> => page.evaluate('spoken.isSpeaking()');

test.for(widths)(
  '$name: a story is read from its headline on, the sentence marked and in view, to its end',
  async ({ width, height }, { reader }) => {
    const { page, player } = await listenWith(reader, FAST, { width, height });
    await expect.poll(() => markedWords(page)).not.toBe('');
    await player.getByRole('button', { name: 'من البداية' }).waitFor();
    const texts = await spokenTexts(page);
    expect(texts[0]).toBe(realHeadline);
    expect(texts.join(' ')).toContain('مفاوضات مع البريطانيين');
    expect(texts.join(' ')).not.toMatch(/الإنترنت|مدة القراءة|خليجيون/);
    const last = await markedWords(page);
    expect(last).toContain(texts.at(-1)?.slice(-12));
    // The page follows the voice.
    const isSeen = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('waraq-spoken') ?? [];
        const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
        return box.top > 50 && box.bottom < innerHeight - 100;
      });
    await expect.poll(isSeen).toBe(true);
  },
);

test('it is led through with the keyboard alone, onwards to the left', async ({ reader }) => {
  const { page, player } = await listenWith(reader, SLOW);
  await expect.poll(() => markedWords(page)).toBe(realHeadline);
  const pause = player.getByRole('button', { name: 'إيقاف مؤقت' });
  await expect.poll(() => pause.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => markedWords(page)).toMatch(/^انطلقت الجولة الأولى/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => markedWords(page)).toMatch(/^وقال التلفزيون/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => markedWords(page)).toMatch(/^انطلقت الجولة الأولى/);
  await page.keyboard.press('Space');
  await player.getByRole('button', { name: 'متابعة' }).waitFor();
  expect(await isSpeaking(page)).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await player.getByLabel('السرعة').selectOption('1.5');
  await expect.poll(() => page.evaluate('spoken.rates.at(-1)')).toBe(1.5);
  await page.keyboard.press('Escape');
  await player.waitFor({ state: 'detached' });
  expect(await isSpeaking(page)).toBe(false);
  expect(await markedWords(page)).toBe('');
  const focused = page.getByRole('button', { name: NAME });
  expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true);
});

describe('it falls silent when the reader leaves', () => {
  test('for another page', async ({ reader }) => {
    const { page } = await listenWith(reader, SLOW);
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await page.getByRole('link', { name: 'ورق' }).first().click();
    await page.waitForURL(site);
    await expect.poll(() => isSpeaking(page)).toBe(false);
    expect(await markedWords(page)).toBe('');
  });

  test('for another document', async ({ reader }) => {
    const { page } = await listenWith(reader, SLOW);
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await isSpeaking(page)).toBe(false);
  });
});

test('a reader who has scrolled away is left alone', async ({ reader }) => {
  const { page, player } = await listenWith(reader, SLOW);
  await expect.poll(() => markedWords(page)).toBe(realHeadline);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => dispatchEvent(new Event('scrollend')));
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await player.getByRole('button', { name: 'الجملة التالية' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
});

test('without a voice there is no button, and nothing moves when one brings it', async ({
  reader,
}) => {
  const silent = await openWith(reader, { voices: ['fr-FR'] });
  expect(await silent.getByRole('button', { name: NAME }).count()).toBe(0);
  for (const { width, height } of [...widths, { width: 320, height: 640 }]) {
    const page = await openWith(
      reader,
      { voices: ['ar-SA'], voicesAfter: 1500 },
      { width, height },
    );
    const top = () =>
      page.getByText('انطلقت الجولة الأولى').evaluate((text) => text.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole('button', { name: NAME }).waitFor();
    expect(await top(), `${width} px`).toBe(before);
  }
});

test.for(
  widths.flatMap(({ width, height }) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, height, colorScheme })),
  ),
)('everybody can use the player at $width px, $colorScheme', async (device, { reader }) => {
  const { page } = await listenWith(reader, SLOW, device);
  await expect.poll(() => markedWords(page)).toBe(realHeadline);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await faultsOf(page)).toEqual([]);
});

test('a finger hits each of its buttons, on the narrowest phone too', async ({ reader }) => {
  const { player } = await listenWith(reader, SLOW, { width: 320, height: 640 });
  const boxes = await player
    .locator('button, select')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(5);
  for (const { width, height, left, right } of boxes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
});
