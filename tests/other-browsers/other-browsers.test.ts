import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../browser/site.ts';
import { longHeadline, writeNewspaper } from '../newspaper/write-newspaper.ts';
import { headlinePath } from '../../src/edition/addresses/headline-path.ts';
import { launchFirefox } from './firefox.ts';
import type { Remote } from './remote.ts';
import { watchPages } from './watch-pages.ts';
import { launchWebKit } from './webkit.ts';

const BASE = '/paper/';

/** The browsers, by the program that starts each. */
const BROWSERS = [
  ['Firefox', 'firefox-esr', launchFirefox],
  ['WebKit', 'WebKitWebDriver', launchWebKit],
] as const;

/** The narrowest window that both can have is wider than a phone, and has the layout of one. */
const WIDTHS = [
  { name: 'narrow', width: 480 },
  { name: 'wide', width: 1280 },
] as const;

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

let seeds: string;
let site: Site;

beforeAll(async () => {
  seeds = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  writeNewspaper(seeds);
  site = await serveSite({ seeds, base: BASE });
  watchPages(site.folder, BASE);
});

afterAll(async () => {
  await site.close();
  await rm(seeds, { recursive: true });
});

describe.each(BROWSERS)('%s', (_name, program, launch) => {
  let browser: Remote;
  beforeAll(async () => {
    if (isThere(program)) browser = await launch(program);
  });
  afterAll(() => browser?.close());

  /** Waits until an expression has a value. */
  const becomes = async (expression: string, value: unknown): Promise<void> => {
    await expect.poll(() => browser.evaluate(expression), { timeout: 20_000 }).toEqual(value);
  };
  const headlineBecomes = (text: string) =>
    becomes(`document.querySelector('h1')?.textContent ?? ''`, text);
  const isHydrated = () => becomes(`document.documentElement.hasAttribute('data-hydrated')`, true);
  const open = async (address: string) => {
    await browser.open(new URL(address, site.address).href);
    await isHydrated();
  };
  const storyPath = headlinePath(longHeadline, '').slice(1);

  describe.skipIf(!isThere(program)).each(WIDTHS)('in a $name window', ({ name, width }) => {
    beforeAll(() => browser.resize(width, 900));
    afterEach(async () => {
      expect(await browser.evaluate('window.troubles')).toEqual([]);
      expect(
        await browser.evaluate(
          `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)
            .filter((origin) => origin !== location.origin)`,
        ),
      ).toEqual([]);
    });

    test.each([
      ['the front page', ''],
      ['a story', storyPath],
      ['a desk', 'desk/علوم/'],
      ['the archive', 'archive/'],
      ['an address that is not there', 'nowhere/'],
    ])('%s hydrates, from the right, in its own faces, as wide as the window', async (_, where) => {
      await open(where);
      expect(
        await browser.evaluate(`getComputedStyle(document.querySelector('h1')).direction`),
      ).toBe('rtl');
      await becomes('document.fonts.status', 'loaded');
      expect(
        await browser.evaluate(
          `[...document.fonts].filter(({ status }) => status === 'loaded').length > 0`,
        ),
      ).toBe(true);
      expect(
        await browser.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
      ).toBe(true);
    });

    test('a click shows a story without loading the document anew, and back returns', async () => {
      await open('');
      await browser.evaluate('window.sameDocument = true');
      await browser.click(`//main//a[normalize-space()='${longHeadline}']`);
      await headlineBecomes(longHeadline);
      await becomes('document.title', `${longHeadline} – ورق`);
      expect(await browser.evaluate('window.sameDocument')).toBe(true);
      await browser.back();
      await headlineBecomes('ورق');
    });

    test('the contents lead to a section', async () => {
      await open(storyPath);
      if (name === 'narrow') await browser.click(`//button[normalize-space()='المحتويات']`);
      const within = name === 'narrow' ? '//dialog' : `//nav[@aria-label='في هذا الخبر']`;
      await browser.click(`${within}//a[contains(., 'كلفة المشروع')]`);
      await becomes('document.activeElement?.textContent', 'كلفة المشروع');
      expect(await browser.evaluate('decodeURIComponent(location.hash)')).toBe('#كلفة-المشروع');
    });

    test('the keys go from section to section, and name themselves', async () => {
      await open(storyPath);
      await browser.press('j');
      await becomes('document.activeElement?.textContent', 'قاعات تفتح حتى منتصف الليل');
      await browser.press('?');
      await becomes(`document.querySelector('dialog')?.open ?? false`, true);
      expect(
        await browser.evaluate(`document.querySelector('dialog').contains(document.activeElement)`),
      ).toBe(true);
    });

    test('the search opens by a key and finds while one types', async () => {
      await open('');
      await browser.press('/');
      await becomes('document.activeElement?.type', 'search');
      await browser.press('مكتبه');
      await becomes(
        `document.querySelector('main article')?.textContent.includes('مكتبة') ?? false`,
        true,
      );
      expect(await browser.evaluate('document.activeElement.value')).toBe('مكتبه');
    });

    test('a text cannot become a script', async () => {
      await open('');
      const refused = `(() => {
        try {
          document.createElement('script').text = 'window.gotIn = true';
          return 'allowed';
        } catch (error) {
          return error.name;
        }
      })()`;
      expect(await browser.evaluate(refused)).toBe('TypeError');
      await browser.evaluate('window.troubles.splice(0)');
    });
  });
});
