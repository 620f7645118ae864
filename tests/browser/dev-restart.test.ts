import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../copy-project.ts';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';
import { sharedBrowser } from './browser.ts';
import { startDev } from './dev-process.ts';

/** Long enough for a loaded machine. */
const PATIENCE = { timeout: 25_000, interval: 100 };

let copy: string;

beforeAll(() => {
  // A copy, for a mistake is made in its source.
  copy = copyProject();
  writeNewspaper(path.join(copy, 'seeds'));
});

afterAll(() => rm(copy, { recursive: true }));

test('after a mistake in the source of the session is mended, the open page comes back', async () => {
  const dev = await startDev(path.join(copy, 'seeds'), [copy]);
  onTestFinished(() => dev.close());
  const browser = await sharedBrowser();
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const status = () =>
    fetch(new URL('index.json', dev.address)).then(
      (answer) => answer.status,
      () => 'none',
    );
  const front = page.getByRole('heading', { level: 1 });
  await expect.poll(status, PATIENCE).toBe(200);
  await page.goto(dev.address);
  await front.first().waitFor();
  const source = path.join(copy, 'src', 'node', 'dev', 'folder-edition.ts');
  const good = await readFile(source, 'utf8');
  await writeFile(source, `${good}\nexport const = ;\n`);
  await expect.poll(status, PATIENCE).toBe(500);
  await page.locator('vite-error-overlay').waitFor();
  const broken = await fetch(dev.address);
  // A page that was answered before Vite's client was connected comes back by itself.
  expect([broken.status, broken.headers.get('refresh')]).toEqual([500, '10']);
  await writeFile(source, good);
  await expect.poll(status, PATIENCE).toBe(200);
  await front.first().waitFor();
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});
