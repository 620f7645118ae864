import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeManySeeds } from '../../newspaper/write-many-seeds.ts';
import { stageOf } from '../../../src/node/outputs/staged-pages.ts';
import { openStage, type BuildStage } from '../build-stage.ts';
import { deadLinks } from './dead-links.ts';
import { killedBuild } from './recorded-build.ts';

/** Enough for several threads. */
const many = 300;

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

const cached = (name: RegExp): string => {
  const found = readdirSync(stage.cache).find((file) => name.test(file));
  if (found === undefined) throw new Error(`The cache has no ${String(name)}.`);
  return path.join(stage.cache, found);
};

describe('a second build', () => {
  test('writes only what a changed seed changes, nothing when nothing changed, and is byte for byte a clean one', async () => {
    writeManySeeds(stage.seeds, many);
    await stage.build();
    const before = stage.stamps();
    expect(await stage.build()).toMatch(/\n0 files written, [\d,]+ unchanged, 0 deleted/);
    expect(stage.stamps()).toEqual(before);

    stage.seed('00200.txt', 'عنوان آخر');
    expect(await stage.build()).toMatch(/\n\d\d? files written, [\d,]+ unchanged, \d deleted/);

    stage.seed('00010.txt', 'عنوان جديد لخبر قديم');
    stage.seed('99999.txt', 'خبر جاء بعد البناء الأول', '\nلم يصل بعد خبر رقمه 7');
    stage.seed('لم يصل.txt', 'لم يصل بعد خبر رقمه 3');
    rmSync(path.join(stage.seeds, '00200.txt'));
    await stage.build();
    expect(stage.contents()).toEqual(await stage.cleanBuild());
  });

  test('mends pages that somebody changed, emptied or deleted', async () => {
    stage.seed('a.txt', 'عنوان أول');
    stage.seed('b.txt', 'عنوان ثان');
    await stage.build();
    const whole = stage.contents();
    writeFileSync(path.join(stage.out, 'story', 'عنوان-أول', 'index.html'), '');
    writeFileSync(path.join(stage.out, 'index.json'), '{"kind":"front"}');
    rmSync(path.join(stage.out, 'story', 'عنوان-ثان'), { recursive: true });
    await stage.build();
    expect(stage.contents()).toEqual(whole);
  });

  test('says that its cache is damaged, and makes everything anew', async () => {
    stage.seed('a.txt', 'عنوان أول');
    await stage.build();
    const whole = stage.contents();
    writeFileSync(cached(/^seeds-/), '0000\n[["a",{"finger');
    writeFileSync(cached(/^pages-/), '');
    const before = stage.stamps();
    expect(await stage.build()).toContain('is damaged. What is missing is made anew.');
    expect(stage.contents()).toEqual(whole);
    expect(stage.stamps()).toEqual(before);
    expect(await stage.build()).not.toContain('damaged');
  });

  test('saves pages whose times changed and whose words did not', async () => {
    stage.seed('a.txt', 'عنوان أول');
    await stage.build();
    const page = path.join(stage.out, 'story', 'عنوان-أول', 'index.html');
    utimesSync(page, new Date(), new Date());
    const before = readFileSync(cached(/^pages-/), 'utf8');
    await stage.build();
    expect(readFileSync(cached(/^pages-/), 'utf8')).not.toBe(before);
  });

  test('after one that failed looks for what it left, and the cache holds one file of a kind', async () => {
    stage.seed('a.txt', 'عنوان أول');
    await stage.build();
    writeFileSync(path.join(stage.seeds, 'bad.txt'), Buffer.from([0x00, 0xff, 0x00, 0x01]));
    await expect(stage.build()).rejects.toMatchObject({ code: 1 });
    const half = path.join(stage.out, 'story', 'عنوان-أول', 'index.html.1.waraq-tmp');
    writeFileSync(half, 'half');
    rmSync(path.join(stage.seeds, 'bad.txt'));
    await stage.build();
    expect(existsSync(half)).toBe(false);
    expect(readdirSync(stage.cache).map((name) => name.split('-')[0])).toEqual([
      'outputs',
      'pages',
      'seeds',
      'words',
    ]);
  });

  test('tells again what is wrong with seeds that did not change', async () => {
    stage.seed('a.txt', 'عنوان أول');
    writeFileSync(path.join(stage.seeds, 'empty.txt'), '');
    const first = await stage.build();
    expect(first).toContain('empty.txt:1:');
    expect(await stage.build()).toContain('empty.txt:1:');
  });
});

test('two builds at once into one folder wait for one another, whatever their caches hold, and the order in which seeds were written changes nothing', async () => {
  writeManySeeds(stage.seeds, many);
  const elsewhere = path.join(stage.folder, 'other-cache');
  const printed = await Promise.all([stage.build(), stage.build({ WARAQ_CACHE: elsewhere })]);
  expect(printed.filter((text) => text.includes('waits for it'))).toHaveLength(1);
  const clean = await stage.cleanBuild();
  expect(stage.contents()).toEqual(clean);

  const texts = [...stage.contents(stage.seeds)].toReversed();
  rmSync(stage.seeds, { recursive: true });
  mkdirSync(stage.seeds);
  for (const [name, text] of texts) writeFileSync(path.join(stage.seeds, name), text);
  expect(await stage.cleanBuild()).toEqual(clean);
});

describe('a build that is killed', () => {
  function expectWholePages(): void {
    const hidden = path.basename(stageOf(stage.out));
    const all = new Map([...stage.contents()].filter(([name]) => !name.startsWith(hidden)));
    for (const [name, text] of all) {
      if (name.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (name.endsWith('.html')) expect(text).toMatch(/<\/html>\s*$/);
    }
    expect(deadLinks(all)).toEqual([]);
  }

  test('leaves whole pages, and the next one finishes, from nothing', async () => {
    writeManySeeds(stage.seeds, many);
    // As it makes its first page, in the midst of them, and as it moves them to their places.
    for (const step of [2, 300, 640]) {
      await killedBuild(stage, step);
      expectWholePages();
      rmSync(path.join(stage.seeds, `${String(step % many).padStart(5, '0')}.txt`));
    }
    await stage.build();
    expect(stage.contents()).toEqual(await stage.cleanBuild());
  });

  test('leaves whole pages, and the next one finishes, over an older site', async () => {
    writeManySeeds(stage.seeds, many);
    await stage.build();
    for (const edition of ['الثانية', 'الثالثة']) {
      writeManySeeds(stage.seeds, many - 100, edition);
      await killedBuild(stage, 250);
      expectWholePages();
    }
    await stage.build();
    expect(stage.contents()).toEqual(await stage.cleanBuild());

    // Where every story is another, no link leads to nothing.
    rmSync(stage.seeds, { recursive: true });
    writeManySeeds(stage.seeds, many, 'الرابعة', many);
    // As it makes placeholders, and as it makes pages.
    for (const step of [100, 900]) {
      await killedBuild(stage, step);
      expectWholePages();
    }
    await stage.build();
    expect(stage.contents()).toEqual(await stage.cleanBuild());
  });
});
