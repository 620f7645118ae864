import { afterEach, beforeEach, expect, test } from 'vitest';
import { feeds } from '../../../src/node/outputs/feeds.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

let folder: SiteFolder;
beforeEach(() => {
  folder = openSiteFolder();
});
afterEach(() => folder.remove());

test('a file that is no page of a story ends the build, and is named', async () => {
  folder.put('story/خبر/index.json', '{"kind":"alias"}');
  const site = {
    edition: editionOf([makeStory('a', { headline: 'خبر' })]),
    address: { site: 'https://example.org', base: '/' },
    fingerprint: 'same',
  };
  const output = feeds({ outDir: folder.path, frontMatterOf: () => undefined });
  await expect(publish([output], site, folder.path, new Map())).rejects.toThrow(
    'story/خبر/index.json is no page of a story any more. Delete it, and build again.',
  );
});
