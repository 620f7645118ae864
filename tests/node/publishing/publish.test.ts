import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output, OutputFile, SiteContext } from '../../../src/node/publishing/output.ts';
import type { OutputRecords } from '../../../src/node/publishing/output-records.ts';
import { publicFiles } from '../../../src/node/outputs/public-files.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';

let site: SiteFolder;
beforeEach(() => {
  site = openSiteFolder();
});
afterEach(() => site.remove());

const context = (headline = 'خبر'): SiteContext => ({
  edition: editionOf([makeStory('a', { headline })]),
  address: { site: 'https://example.org', base: '/' },
  fingerprint: headline,
});

const textFile = (name: string, content: string): OutputFile => ({
  kind: 'content',
  name,
  content,
});

/** An output of one file that says the headlines, and how often it has been made. */
function headlines(): Output & { readonly made: () => number } {
  let made = 0;
  return {
    name: 'headlines',
    time: 'after-pages',
    key: ({ fingerprint }) => fingerprint,
    *files({ edition }) {
      made += 1;
      const text = edition.stories.map(({ storyRecord }) => storyRecord.headline).join('\n');
      yield textFile('news/headlines.txt', text);
    },
    made: () => made,
  };
}

const simple = (name: string, time: Output['time'], file: OutputFile): Output => ({
  name,
  time,
  files: () => [file],
});

const none: OutputRecords = new Map();

describe('an output', () => {
  test('is written, and is not made again while its key and its files are the same', async () => {
    const output = headlines();
    const first = await publish([output], context(), site.path, none);
    expect(site.read('news/headlines.txt')).toBe('خبر');
    expect(first.files).toMatchObject({ written: 1, unchanged: 0, bytes: 6 });
    expect([...first.names]).toEqual(['news/headlines.txt']);

    const second = await publish([output], context(), site.path, first.records);
    expect(second).toMatchObject({ records: first.records, files: { written: 0, unchanged: 1 } });
    expect(output.made()).toBe(1);
  });

  test('is made again when its key changes, and when a file of it was changed or deleted', async () => {
    const output = headlines();
    let { records } = await publish([output], context(), site.path, none);
    ({ records } = await publish([output], context('خبر آخر'), site.path, records));
    expect(site.read('news/headlines.txt')).toBe('خبر آخر');
    site.put('news/headlines.txt', 'changed by hand');
    ({ records } = await publish([output], context('خبر آخر'), site.path, records));
    expect(site.read('news/headlines.txt')).toBe('خبر آخر');
    rmSync(path.join(site.path, 'news'), { recursive: true });
    await publish([output], context('خبر آخر'), site.path, records);
    expect(site.read('news/headlines.txt')).toBe('خبر آخر');
    expect(output.made()).toBe(4);
  });
});

test('what pages ask for is written before them, and what leads to pages after them', async () => {
  const order: string[] = [];
  const noting = (name: string, time: Output['time']): Output => ({
    name,
    time,
    files() {
      order.push(name);
      return [];
    },
  });
  const outputs = [
    noting('feed', 'after-pages'),
    noting('pages', 'with-pages'),
    noting('assets', 'before-pages'),
  ];
  await publish(outputs, context(), site.path, none);
  expect(order).toEqual(['assets', 'pages', 'feed']);
});

test('files that an output wrote itself are counted, and are part of the site', async () => {
  const count = { written: 2, unchanged: 1, deleted: 0, bytes: 30 };
  const file: OutputFile = { kind: 'written', names: ['story/a/index.html'], count };
  const published = await publish(
    [simple('pages', 'with-pages', file)],
    context(),
    site.path,
    none,
  );
  expect(published.files).toEqual(count);
  expect([...published.names]).toEqual(['story/a/index.html']);
});

test('a public file that is gone when it is to be copied is left out', async () => {
  site.put('public/a.txt', 'a');
  const folder = path.join(site.path, 'public');
  const gone: OutputFile = { kind: 'copy', name: 'b.txt', from: path.join(folder, 'b.txt') };
  const outputs = [publicFiles(folder, () => {}), simple('gone', 'before-pages', gone)];
  const { names } = await publish(outputs, context(), path.join(site.path, 'site'), none);
  expect([...names]).toEqual(['a.txt']);
  writeFileSync(path.join(folder, 'a.txt'), 'b');
  await publish(outputs, context(), path.join(site.path, 'site'), none);
  expect(site.read('site/a.txt')).toBe('b');
});

describe('refuses', () => {
  const file = textFile('robots.txt', '');

  test('two outputs that write one file', async () => {
    const outputs = [simple('one', 'after-pages', file), simple('other', 'after-pages', file)];
    await expect(publish(outputs, context(), site.path, none)).rejects.toThrow(
      'Two outputs write robots.txt: "one" and "other".',
    );
  });

  test('two outputs of one name', async () => {
    const outputs = [
      simple('feed', 'after-pages', file),
      simple('feed', 'after-pages', textFile('feed.xml', '')),
    ];
    await expect(publish(outputs, context(), site.path, none)).rejects.toThrow(
      'Two outputs are called "feed".',
    );
    expect(site.files()).toEqual([]);
  });

  test.each([
    '../robots.txt',
    '/robots.txt',
    'a//b.txt',
    './a.txt',
    'a/../b.txt',
    String.raw`a\b.txt`,
    'C:/a.txt',
    '.waraq-lock',
    '.waraq-site',
    '.Waraq-lock.guard/a',
    'a.waraq-tmp',
  ])('the name %s', async (name) => {
    const output = simple('feed', 'after-pages', textFile(name, ''));
    await expect(publish([output], context(), site.path, none)).rejects.toThrow(
      'no path below the output folder',
    );
  });

  test.each(['desk/feed.xml', 'Desk/feed.xml'])('%s, a file among the pages', async (name) => {
    const pages: Output = { name: 'pages', time: 'with-pages', folders: ['desk'], files: () => [] };
    const output = simple('feed', 'after-pages', textFile(name, ''));
    await expect(publish([pages, output], context(), site.path, none)).rejects.toThrow(
      /esk\/feed\.xml, of the output "feed", would lie among the files of "pages", in desk/,
    );
  });

  test('to write behind a link that leads out of the output folder, or to nothing', async () => {
    const out = path.join(site.path, 'out');
    mkdirSync(path.join(out, 'public'), { recursive: true });
    site.put('elsewhere/rss.xml', 'of somebody else');
    symlinkSync(path.join(site.path, 'elsewhere'), path.join(out, 'feeds'));
    symlinkSync(path.join(site.path, 'elsewhere'), path.join(out, 'public', 'images'));
    symlinkSync(path.join(site.path, 'nothing'), path.join(out, 'lost'));
    for (const name of ['feeds/rss.xml', 'public/images/a/b.png', 'lost/a.txt']) {
      const output = simple('feed', 'after-pages', textFile(name, 'new'));
      await expect(publish([output], context(), out, none)).rejects.toThrow(
        /is a link: a build would write and delete where it leads\. Delete the link\.$/,
      );
    }
    expect(site.files()).toEqual(['elsewhere/rss.xml']);
    expect(site.read('elsewhere/rss.xml')).toBe('of somebody else');
    expect(existsSync(path.join(site.path, 'nothing'))).toBe(false);
  });
});

test('the output folder may be a link, and hold links that stay inside it', async () => {
  const real = path.join(site.path, 'real');
  mkdirSync(path.join(real, 'news'), { recursive: true });
  symlinkSync(real, path.join(site.path, 'out'));
  symlinkSync('news', path.join(real, 'feeds'));
  const output = simple('feed', 'after-pages', textFile('feeds/rss.xml', 'new'));
  await publish([output], context(), path.join(site.path, 'out'), none);
  expect(site.files()).toEqual(['real/news/rss.xml']);
});
