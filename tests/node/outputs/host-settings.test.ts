import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../../src/node/hosts/hosts.ts';
import { hostSettings } from '../../../src/node/outputs/host-settings.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

let folder: SiteFolder;
beforeEach(() => {
  folder = openSiteFolder();
});
afterEach(() => folder.remove());

async function published(host: Host | null): Promise<readonly string[]> {
  const stories = [
    makeStory('a', { headline: 'الأردن يعلن' }),
    makeStory('b', { related: ['الاردن يعلن'] }),
  ];
  const site = {
    edition: editionOf(stories),
    address: { site: 'https://example.org', base: '/paper/' },
    fingerprint: 'same',
  };
  const { names } = await publish([hostSettings(host)], site, folder.path, new Map());
  return [...names];
}

test('a host that is named gets its files, with the former addresses of the edition', async () => {
  expect(await published('netlify')).toEqual(['_headers', '_redirects']);
  expect(folder.read('_redirects')).toBe(
    `/paper/story/${encodeURI('الاردن-يعلن')}/ /paper/story/${encodeURI('الأردن-يعلن')}/ 301!\n`,
  );
  expect(await published(null)).toEqual([]);
});
