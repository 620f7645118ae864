import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';
import { launchBrowser } from './browser.ts';
import { startDev } from './dev-process.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Long enough for a loaded machine. */
const PATIENCE = { timeout: 25_000, interval: 100 };

let copy: string;

beforeAll(async () => {
  // A copy, for a mistake is made in its source.
  copy = await mkdtemp(path.join(tmpdir(), 'waraq-copy-'));
  for (const name of ['src', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'])
    await cp(path.join(project, name), path.join(copy, name), { recursive: true });
  // Its packages are the project's; what Vite keeps beside them is its own.
  const packages = path.join(project, 'node_modules');
  await mkdir(path.join(copy, 'node_modules'));
  for (const name of await readdir(packages))
    if (!name.startsWith('.'))
      await symlink(path.join(packages, name), path.join(copy, 'node_modules', name), 'junction');
  writeNewspaper(path.join(copy, 'seeds'));
});

afterAll(() => rm(copy, { recursive: true }));

test('after a mistake in the source of the session is mended, the open page comes back', async () => {
  const dev = await startDev(path.join(copy, 'seeds'), [copy]);
  onTestFinished(() => dev.close());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
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
  await writeFile(source, good);
  await expect.poll(status, PATIENCE).toBe(200);
  await front.first().waitFor();
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});
