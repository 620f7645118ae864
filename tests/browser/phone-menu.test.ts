import { describe, expect, inject } from 'vitest';
import { longHeadline } from '../newspaper/write-newspaper.ts';
import { storyAddress, test, useBrowser } from './reader-test.ts';

useBrowser();

const newspaper = inject('newspaper');

const pages = [
  ['the front page', newspaper],
  ['a story', storyAddress(newspaper, longHeadline)],
  ['the archive', new URL('archive/', newspaper).href],
  ['the search', new URL('search/', newspaper).href],
] as const;

describe.each([true, false])('on a phone whose scripts run: %o', (javaScriptEnabled) => {
  test.for(pages)('%s has a menu at its lower edge', async ([, address], { reader }) => {
    const page = await reader.open(address, { width: 390, height: 844, javaScriptEnabled });
    const menu = page.getByRole('link', { name: 'القائمة' });
    expect(await menu.count()).toBe(1);
    const box = await menu.boundingBox();
    expect(box?.y).toBeGreaterThan(700);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await menu.click();
    const list = javaScriptEnabled
      ? page.getByRole('dialog', { name: 'القائمة' })
      : page.locator('#menu');
    await list.waitFor();
    for (const name of ['ثقافة', 'الأرشيف', 'بحث'])
      expect(await list.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    await expect
      .poll(() => list.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true);
  });
});

test('the menu closes where one of its links leads, and is the footer where its sheet does not come', async ({
  reader,
}) => {
  const phone = { width: 390, height: 844 };
  const page = await reader.open(newspaper, {
    ...phone,
    expected: [/request failed/, /ERR_FAILED/],
  });
  const menu = page.getByRole('link', { name: 'القائمة' });
  await page.route('**/assets/*.js', (route) => route.abort());
  await menu.click();
  await expect
    .poll(() =>
      page
        .locator('#menu')
        .evaluate((element) => element.getBoundingClientRect().top < innerHeight),
    )
    .toBe(true);
  await page.unroute('**/assets/*.js');
  await page.reload();
  await page.locator('html[data-hydrated]').waitFor();
  await menu.click();
  await page.getByRole('dialog').getByRole('link', { name: 'ثقافة' }).click();
  await page.getByRole('heading', { level: 1, name: 'ثقافة' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a wide window has no such bar', async ({ reader }) => {
  const page = await reader.open(newspaper, { width: 1280, height: 800 });
  expect(await page.getByRole('link', { name: 'القائمة' }).count()).toBe(0);
});
