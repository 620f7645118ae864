import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import { sharePictureFiles, wantsSharePictures } from '../../../src/node/outputs/share-pictures.ts';
import { silentProgress } from '../../../src/node/progress.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

let folder: SiteFolder;
beforeEach(() => {
  folder = openSiteFolder();
});
afterEach(() => folder.remove());

/** Publishes the pictures of an edition, and counts those that were drawn. */
async function publishPictures(headline: string, hasSharePictures = true) {
  let drawn = 0;
  const output = sharePictureFiles({
    fontsDir: path.resolve('src/reader/fonts'),
    photos: new Map(),
    cache: new Cache({ path: path.join(folder.path, 'cache'), source: 'test' }, () => undefined),
    progress: { ...silentProgress, add: (count) => (drawn += count) },
  });
  const site = {
    edition: editionOf([makeStory('a', { headline })]),
    address: { site: 'https://example.org', base: '/', hasSharePictures },
    fingerprint: headline,
  };
  const { names } = await publish([output], site, path.join(folder.path, 'site'), new Map());
  return { names: [...names], drawn };
}

test('pictures are drawn once, and kept by what stands on them', async () => {
  const names = ['share/front.png', 'share/story/خبر-أول.png'];
  expect(await publishPictures('خبر أول')).toEqual({ names, drawn: 2 });
  expect(await publishPictures('خبر أول')).toEqual({ names, drawn: 0 });
  expect(await publishPictures('خبر ثان')).toMatchObject({ drawn: 1 });
  expect(await publishPictures('خبر ثالث', false)).toEqual({ names: [], drawn: 0 });
});

test('a headline that the face cannot draw does not end the build', async () => {
  const names = ['share/front.png', 'share/story/新闻.png'];
  expect(await publishPictures('新闻')).toEqual({ names, drawn: 2 });
});

test.each([
  [{ site: null, sharePictures: true }, 1, false, ''],
  [{ site: 'https://example.org', sharePictures: false }, 1, false, ''],
  [{ site: 'https://example.org', sharePictures: null }, 1000, true, ''],
  [{ site: 'https://example.org', sharePictures: null }, 1001, false, 'above 1000 stories'],
  [{ site: 'https://example.org', sharePictures: true }, 1001, true, ''],
])('asked by %j, %i stories have pictures: %s', async (settings, count, wanted, word) => {
  const said: string[] = [];
  expect(await wantsSharePictures(settings, count, (message) => said.push(message))).toBe(wanted);
  expect(said.join('')).toContain(word);
});
