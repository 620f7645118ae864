import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { test, useBrowser } from '../reader-test.ts';
import { serveSite, type Site } from '../site.ts';
import { HOSTILE_WORDS, writeHostileSeeds } from './hostile-seeds.ts';
import { intrusionsOf } from './intrusions.ts';
import { pageAddresses } from './page-addresses.ts';

useBrowser();

/** Of some twenty pages a test, on a loaded machine. */
vi.setConfig({ testTimeout: 180_000 });

/** Where a page is wider than its window soonest. */
const NARROWEST = { width: 320, height: 640 };

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-hostile-'));
  writeHostileSeeds(folder);
  site = await serveSite({ seeds: folder });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** The stories of all words, and one page of each other kind: those differ in their words alone. */
function chosen(addresses: readonly string[]): readonly string[] {
  const kinds = new Set<string>();
  return addresses.filter((address) => {
    const [, folderOfKind = '', name = ''] = decodeURIComponent(new URL(address).pathname).split(
      '/',
    );
    if (name.startsWith('خبر-')) return true;
    const isNew = !kinds.has(folderOfKind);
    kinds.add(folderOfKind);
    return isNew;
  });
}

test('nothing of a seed or a setting gets in, turns the order, or widens a page', async ({
  reader,
}) => {
  const addresses = chosen(pageAddresses(site.folder, site.address));
  expect(addresses.length).toBeGreaterThan(HOSTILE_WORDS.length);
  const page = await reader.openEmpty(NARROWEST);
  for (const address of addresses) {
    await page.goto(address);
    await page.locator('html[data-hydrated]').waitFor();
    expect([address, await intrusionsOf(page)]).toEqual([address, []]);
  }
});

describe('what an address says', () => {
  test('is looked for, and nothing more', async ({ reader }) => {
    const page = await reader.openEmpty(NARROWEST);
    for (const word of HOSTILE_WORDS) {
      const address = new URL('search/', site.address);
      for (const name of ['q', 'desk', 'page', 'order', '__proto__[polluted]'])
        address.searchParams.set(name, word);
      address.hash = word;
      await page.goto(address.href);
      await page.getByRole('searchbox').waitFor();
      await page.getByRole('status').first().waitFor();
      expect([word, await intrusionsOf(page)]).toEqual([word, []]);
    }
  });

  test('is a page that is not there, where it is no address', async ({ reader }) => {
    const page = await reader.openEmpty({ ...NARROWEST, expected: [/404/] });
    for (const word of HOSTILE_WORDS) {
      await page.goto(new URL(`story/${encodeURIComponent(word)}/#${word}`, site.address).href);
      await page.locator('html[data-hydrated]').waitFor();
      expect([word, await intrusionsOf(page)]).toEqual([word, []]);
    }
  });
});

test('what the device has kept is taken only in its own form', async ({ reader }) => {
  const page = await reader.open(site.address, NARROWEST);
  const kept = [
    ...HOSTILE_WORDS.slice(0, 2),
    '{"__proto__":{"polluted":1}}',
    '[["x",1e999],[null],{}]',
    '[[["x"],"y"]]',
    'null',
  ];
  for (const value of kept) {
    await page.evaluate((said) => {
      for (const name of ['waraq.scroll', 'waraq.shortcuts', 'waraq.settings', '__proto__']) {
        sessionStorage.setItem(name, said);
        localStorage.setItem(name, said);
      }
      history.replaceState({ key: said, idx: said, list: said, focus: said, usr: said }, '');
    }, value);
    await page.reload();
    await page.locator('html[data-hydrated]').waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: 'الأرشيف' }).click();
    await page.waitForURL('**/archive/');
    await page.goBack();
    await page.waitForURL(site.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([value, await intrusionsOf(page)]).toEqual([value, []]);
  }
});

test('a text cannot become markup or a script, by whatever script', async ({ reader }) => {
  const page = await reader.open(site.address, { expected: [/Trusted/i] });
  const refused = await page.evaluate(() => {
    const tries: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => (document.body.innerHTML = '<p>x</p>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
      'document.write': () => document.write('x'),
      'text of a script': () => (document.createElement('script').text = 'x'),
      'address of a script': () => (document.createElement('script').src = '/x.js'),
      'a policy that allows it': () => {
        const types: unknown = Reflect.get(window, 'trustedTypes');
        if (typeof types !== 'object' || types === null)
          throw new Error('This browser has no Trusted Types.');
        return Reflect.apply(Reflect.get(types, 'createPolicy'), types, ['x', {}]);
      },
    };
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return [name, 'allowed'];
      } catch (error) {
        return [name, error instanceof TypeError ? 'refused' : String(error)];
      }
    });
  });
  expect(refused.filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
});
