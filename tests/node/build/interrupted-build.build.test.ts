import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type BuildStage } from '../build-stage.ts';
import { deadLinks } from './dead-links.ts';
import { killedBuild, recordedBuild, type Operation } from './recorded-build.ts';

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

/** The older edition: four desks of stories that name one another, and a few that have not come. */
function writeOlderEdition(): void {
  stage.seed('قسم-0/لا-يذكره-أحد.txt', 'خبر لا يذكره أحد');
  for (let number = 0; number < 24; number += 1) {
    const next = `\nخبر رقم ${(number + 1) % 24} من الطبعة الأولى\nلم يصل خبر رقم ${number % 3}`;
    stage.seed(`قسم-${number % 4}/${number}.txt`, `خبر رقم ${number} من الطبعة الأولى`, next);
  }
}

/** The newer one: stories edited, renamed, added and deleted, a new desk, and one that goes. */
function writeNewerEdition(): void {
  rmSync(path.join(stage.seeds, 'قسم-0/لا-يذكره-أحد.txt'));
  for (let number = 0; number < 24; number += 4)
    rmSync(path.join(stage.seeds, `قسم-0/${number}.txt`));
  for (let number = 1; number < 24; number += 8)
    stage.seed(`قسم-1/${number}.txt`, `عنوان آخر لخبر رقم ${number}`, '\nلم يصل خبر رقم 9');
  for (let number = 0; number < 6; number += 1) {
    const others = `\nخبر جديد رقم ${(number + 1) % 6}\nخبر رقم 2 من الطبعة الأولى`;
    stage.seed(`قسم-جديد/${number}.txt`, `خبر جديد رقم ${number}`, others);
  }
}

/** The names of what operations write and delete, as `write story`. */
const topsOf = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(
    operations.flatMap((operation) =>
      (operation.kind === 'write' ? operation.files : [operation]).map(
        ({ name }) => `${operation.kind} ${name.split('/')[0] ?? ''}`,
      ),
    ),
  );

/** Does operations to the files of a site. */
function doAll(files: Map<string, string>, operations: readonly Operation[]): void {
  for (const operation of operations) {
    if (operation.kind === 'delete') files.delete(operation.name);
    else for (const { name, content } of operation.files) files.set(name, content);
  }
}

/** Does the operations to a site, and looks for dead links after every one. */
function expectNoDeadLink(files: Map<string, string>, operations: readonly Operation[]): void {
  for (const operation of operations) {
    doAll(files, [operation]);
    expect(deadLinks(files)).toEqual([]);
  }
}

const textsOf = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([name]) => /\.(?:html|json)$/.test(name)));

test('after each single write of a first build, no link leads to nothing', async () => {
  writeOlderEdition();
  const files = new Map<string, string>();
  const { operations } = await recordedBuild(stage);
  for (const kind of ['write story', 'write desk', 'write archive', 'write index.html'])
    expect(topsOf(operations)).toContain(kind);
  expectNoDeadLink(files, operations);
  expect(textsOf(files)).toEqual(textsOf(stage.contents()));
});

test('after each single write and deletion of a second build, no link leads to nothing', async () => {
  writeOlderEdition();
  await stage.build();
  const files = new Map(stage.contents());
  expect(deadLinks(files)).toEqual([]);
  writeNewerEdition();
  const { operations } = await recordedBuild(stage);
  for (const kind of [
    'write story',
    'write desk',
    'delete story',
    'delete desk',
    'write index.html',
  ])
    expect(topsOf(operations)).toContain(kind);
  expectNoDeadLink(files, operations);
  expect(textsOf(files)).toEqual(textsOf(stage.contents()));
});

test('pages that somebody deleted get placeholders before any page is made', async () => {
  writeOlderEdition();
  await stage.build();
  for (const name of ['خبر-رقم-23-من-الطبعة-الأولى', 'خبر-رقم-22-من-الطبعة-الأولى'])
    rmSync(path.join(stage.out, 'story', name), { recursive: true });
  const files = new Map(stage.contents());
  writeNewerEdition();
  const { operations } = await recordedBuild(stage);
  const firstPage = operations.findIndex(
    (operation) =>
      operation.kind === 'write' && operation.files.some(({ name }) => name.endsWith('.json')),
  );
  doAll(files, operations.slice(0, firstPage));
  expect(deadLinks(files)).toEqual([]);
  expectNoDeadLink(files, operations.slice(firstPage));
});

test('a second build that is killed again and again leaves no dead link, and the next one finishes', async () => {
  writeOlderEdition();
  await stage.build();
  const copy = path.join(stage.folder, 'older');
  for (const part of ['site', 'cache'])
    cpSync(path.join(stage.folder, part), path.join(copy, part), {
      recursive: true,
      preserveTimestamps: true,
    });
  writeNewerEdition();
  const { steps } = await recordedBuild(stage);
  const whole = stage.contents();

  for (const part of ['site', 'cache']) rmSync(path.join(stage.folder, part), { recursive: true });
  cpSync(copy, stage.folder, { recursive: true, preserveTimestamps: true });
  // Each goes on where the one before was killed.
  for (const part of [0.02, 0.25, 0.25, 0.2]) {
    await killedBuild(stage, Math.ceil(steps * part));
    expect(deadLinks(stage.contents())).toEqual([]);
  }
  await stage.build();
  expect(stage.contents()).toEqual(whole);
});
