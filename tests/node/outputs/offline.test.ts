import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { offline } from '../../../src/node/outputs/offline.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

let folder: SiteFolder;
beforeEach(() => {
  folder = openSiteFolder();
});
afterEach(() => folder.remove());

const client = {
  shell: '',
  sheets: { base: '', components: [], address: '' },
  pageCode: {},
  assets: [{ name: 'assets/a.js', content: '' }],
};

async function published(isWanted: boolean | null): Promise<readonly string[]> {
  const site = { edition: editionOf([]), address: { site: null, base: '/' }, fingerprint: 'same' };
  const newspaper = DEFAULT_NEWSPAPER;
  const material = { offline: isWanted, client, newspaper, dir: 'seeds', publicDir: 'src/public' };
  const { names } = await publish([offline(material)], site, folder.path, new Map());
  return [...names].toSorted();
}

test('a newspaper that is kept on devices has a worker, a manifest and icons', async () => {
  expect(await published(true)).toEqual([
    'icons/any-192.png',
    'icons/any-512.png',
    'icons/maskable-192.png',
    'icons/maskable-512.png',
    'manifest.json',
    'sw.js',
  ]);
  expect(folder.read('sw.js')).toContain('"/assets/a.js"');
});

test('switched off, there is the worker that leaves; where nobody said a word, nothing', async () => {
  expect(await published(false)).toEqual(['sw.js']);
  expect(folder.read('sw.js')).toContain('unregister()');
  expect(await published(null)).toEqual([]);
});
