import { expect, inject } from 'vitest';
import { DATABASE, hydrated, saveButton, untilOpened, untilPressed } from './kept-stories.ts';
import { realHeadline, storyAddress, test, useBrowser } from './reader-test.ts';

useBrowser();

const site = inject('oneStory');
const story = storyAddress(site, realHeadline);

test('another tab follows', async ({ reader }) => {
  const page = await reader.open(story);
  await untilOpened(page);
  const other = await page.context().newPage();
  await other.goto(story);
  await untilOpened(other);
  await saveButton(page).click();
  await untilPressed(other, 'true');
  await saveButton(other).click();
  await untilPressed(page, 'false');
});

test('a tab that was open before anything was kept saves what another one has saved, and removes nothing', async ({
  reader,
}) => {
  const page = await reader.open(story);
  const other = await page.context().newPage();
  await other.goto(story);
  await hydrated(other);
  await saveButton(page).click();
  await untilPressed(page, 'true');
  await saveButton(other).focus();
  await other.keyboard.press('Enter');
  await untilPressed(other, 'true');
  await untilPressed(page, 'true');
});

test('a newer build in another tab is let through, and nothing is lost', async ({ reader }) => {
  const page = await reader.open(story);
  await saveButton(page).click();
  await untilPressed(page, 'true');
  const other = await page.context().newPage();
  await other.goto(new URL('404.html', site).href);
  const outcome = await other.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 99);
        request.addEventListener('blocked', () => resolve('blocked'));
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('newer'));
        request.addEventListener('success', () => resolve('open'));
      }),
    DATABASE,
  );
  expect(outcome).toBe('open');
  await saveButton(page).click();
  await untilPressed(page, 'false');
  await saveButton(page).click();
  await untilPressed(page, 'true');
  await page.goto(new URL('saved/', site).href);
  await page.getByRole('main').getByRole('link', { name: realHeadline }).first().waitFor();
});
