import { describe, expect, inject } from 'vitest';
import { faultsInAllLooks, faultsOf } from './faults-of.ts';
import { realHeadline, storyAddress, test, useBrowser } from './reader-test.ts';

useBrowser();

const oneStory = inject('oneStory');
const newspaper = inject('newspaper');
const real = storyAddress(oneStory, realHeadline);

/** Built pages; `every-kind.test.ts` has the other kinds. */
const pages: readonly (readonly [name: string, address: string])[] = [
  ['the front page of one story', oneStory],
  ['the real story', real],
  ['the front page', newspaper],
  ['a desk', new URL('desk/علوم/', newspaper).href],
];

test.for(pages)('%s has no fault that axe knows', async ([, address], { reader }) => {
  const page = await reader.open(address);
  expect(await faultsInAllLooks(page)).toEqual([]);
});

/** What a press opens, on the device that has it. */
const openings = [
  ['the sheet of the keys', 1280, 'button', 'اختصارات لوحة المفاتيح'],
  ['the reading settings', 390, 'button', 'المظهر'],
  ['the contents', 390, 'button', 'المحتويات'],
  ['the menu', 390, 'link', 'القائمة'],
] as const;

test.for(openings)(
  'with %s open it has no fault that axe knows',
  async ([, width, role, name], { reader }) => {
    const page = await reader.open(name === 'القائمة' ? newspaper : real, { width, height: 844 });
    await page.getByRole(role, { name }).click();
    await page.getByRole('dialog').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await faultsOf(page)]).toEqual([colorScheme, []]);
    }
  },
);

describe('by keyboard alone', () => {
  test('the first stop leads past the navigation to the text', async ({ reader }) => {
    const page = await reader.open(real);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'تخطَّ إلى المحتوى' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('every stop is on screen, is marked, and none is a trap', async ({ reader }) => {
    const page = await reader.open(real);
    const seen: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent || element.getAttribute('aria-label') || '',
          isOnScreen: box.bottom > 0 && box.top < window.innerHeight,
          outline: `${outlineStyle} ${outlineWidth}`,
        };
      });
      if (now === null) break;
      seen.push(now.name);
      expect(now).toMatchObject({ isOnScreen: true, outline: expect.not.stringContaining('none') });
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.length).toBeLessThan(60);
  });

  test('a sheet takes the focus, keeps it, and gives it back', async ({ reader }) => {
    const page = await reader.open(real);
    const opener = page.getByRole('button', { name: 'اختصارات لوحة المفاتيح' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('on paper stands the text, and nothing that wants pressing', async ({ reader }) => {
  const page = await reader.open(real);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('on a touch screen everything to press is large enough for a finger', async ({ reader }) => {
  const page = await reader.open(real, { width: 390, height: 844, hasTouch: true });
  const sizes = await page.locator('button, nav a, summary').evaluateAll((all) =>
    all
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ name, box }) => ({ name, height: Math.round(box.height) })),
  );
  expect(sizes.length).toBeGreaterThan(5);
  for (const { name, height } of sizes) expect([name, height >= 44]).toEqual([name, true]);
});
