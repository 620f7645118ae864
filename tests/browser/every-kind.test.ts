import { beforeAll, describe, expect, inject } from 'vitest';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { allPages } from '../reader/all-pages.ts';
import { faultsInAllLooks } from './faults-of.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import { test, useBrowser } from './reader-test.ts';
import { sampleShower, type ShowSample } from './sample-page.ts';
import { spaceText, textFaults } from './text-faults.ts';

useBrowser();

/** One of each kind, with everything that pages of it may have. */
const kinds: readonly (readonly [string, Page])[] = allPages.filter(
  ([name]) => !/photo|front of [2-6]/.test(name) && name !== 'archive',
);

const site = inject('oneStory');
let showSample: ShowSample;

beforeAll(async () => {
  showSample = await sampleShower(site);
});

// What a screen reader is given stands in `trees/`, to be read through; `npm run fixtures:trees` writes it anew.
describe.each(kinds)('%s', (name, sample) => {
  test('can be used by everybody', async ({ reader }) => {
    // The pages of its links are not there, and a link that has the focus fetches its own.
    const page = await reader.openEmpty({ expected: [/404/] });
    await showSample(page, sample);

    const { names, faults } = await walkByKeyboard(page);
    expect(faults, 'by keyboard alone').toEqual([]);
    expect(names[0]).toBe('تخطَّ إلى المحتوى');
    expect(names.length).toBeGreaterThan(3);

    expect(await faultsInAllLooks(page), 'as axe finds').toEqual([]);

    const tree = await page.locator('body').ariaSnapshot();
    await expect(tree).toMatchFileSnapshot(`trees/${name.replaceAll(' ', '-')}.yaml`);

    for (const [width, height] of [
      [1280, 800],
      // 1280 px at 400 %.
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await textFaults(page), `at ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await spaceText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await textFaults(page), `spaced at ${width} px`).toEqual([]);
    }
    // What follows the reading is moved by the reader.
    const moving = () =>
      document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length;
    expect(await page.evaluate(moving), 'moves').toBe(0);
  });
});
