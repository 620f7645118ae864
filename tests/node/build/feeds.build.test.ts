import path from 'node:path';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomFaults } from '../feeds/atom-faults.ts';
import { jsonFeedFaults } from '../feeds/json-feed-faults.ts';
import { openStage, type BuildStage } from '../build-stage.ts';

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

const said = { WARAQ_SITE: 'https://paper.example', WARAQ_BASE: '/news/' };

const feedsOf = (files: readonly string[]): readonly string[] =>
  files.filter((name) => name.startsWith('feed'));

/** What the command makes of the seeds as they are now, without a cache, into another folder. */
async function cleanBuild(): Promise<ReadonlyMap<string, string>> {
  const fresh = path.join(stage.folder, 'fresh');
  const cache = path.join(stage.folder, 'fresh-cache');
  await stage.build({ ...said, WARAQ_OUT: fresh, WARAQ_CACHE: cache });
  const made = stage.contents(fresh);
  for (const folder of [fresh, cache]) rmSync(folder, { recursive: true });
  return made;
}

test('feeds of the edition and of its lists are valid, whole, and follow the seeds', async () => {
  stage.seed('سياسة/a.txt', '---\ndate: 2024-01-27\ntags: [سلام]\n---\nالعراق يبدأ مفاوضات');
  stage.seed('b.txt', 'خبر «بلا» تاريخ & علامات <b>');
  await stage.build(said);
  const names = feedsOf(stage.files());
  expect(names).toEqual([
    'feed.json',
    'feed.xml',
    'feed/desk/سياسة.json',
    'feed/desk/سياسة.xml',
    'feed/place/العراق.json',
    'feed/place/العراق.xml',
    'feed/tag/سلام.json',
    'feed/tag/سلام.xml',
  ]);
  for (const name of names) {
    const faults = name.endsWith('.xml') ? atomFaults : jsonFeedFaults;
    expect(faults(stage.read(name))).toEqual([]);
    expect(stage.read(name)).toContain('ولا ينقلها أحد عن أحد');
  }
  expect(stage.read('feed.xml')).toContain('href="https://paper.example/news/story/');
  expect(stage.read('index.html')).toContain('href="https://paper.example/news/feed.xml"');

  const before = stage.stamps();
  await stage.build(said);
  expect(stage.stamps()).toEqual(before);

  stage.seed('b.txt', 'خبر آخر بلا تاريخ');
  rmSync(path.join(stage.seeds, 'سياسة'), { recursive: true });
  await stage.build(said);
  expect(feedsOf(stage.files())).toEqual(['feed.json', 'feed.xml']);
  expect(stage.contents()).toEqual(await cleanBuild());
});

test('where the address of the site is not known, there is no feed, and a warning says so', async () => {
  stage.seed('a.txt', 'عنوان أول');
  const base = { WARAQ_BASE: '/news/' };
  expect(await stage.build(said)).not.toContain('warning:');
  expect(await stage.build(base)).toMatch(
    /warning: WARAQ_SITE is not set, .* no feeds and no sitemap/,
  );
  expect(feedsOf(stage.files())).toEqual([]);
  expect(stage.read('index.html')).not.toContain('feed');
});
