import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../../../src/node/cache/cache.ts';
import {
  ageRecords,
  loadOutputRecords,
  saveOutputRecords,
  type OutputRecord,
  type OutputRecords,
} from '../../../src/node/publishing/output-records.ts';

const recordOf = (
  output: string,
  names: readonly string[],
  keepsOutdated = false,
): OutputRecord => ({
  output,
  key: 'k',
  files: names.map((name) => ({ name, stamp: '1@1', bytes: 1 })),
  folders: [],
  keepsOutdated,
  outdated: [],
});

const recordsOf = (...records: readonly OutputRecord[]): OutputRecords =>
  new Map(records.map((record) => [record.output, record]));

/** Takes the names that a site has, build after build; returns what each build deletes. */
function deletedBy(builds: readonly OutputRecords[]): readonly (readonly string[])[] {
  let last: OutputRecords = new Map();
  return builds.map((now) => {
    const names = new Set([...now.values()].flatMap(({ files }) => files.map(({ name }) => name)));
    const aging = ageRecords(last, now, names);
    last = aging.records;
    return aging.deleted.map(({ name }) => name);
  });
}

test('what an output writes no more is deleted', () => {
  const builds = [
    recordsOf(recordOf('feed', ['a.xml', 'b.xml'])),
    recordsOf(recordOf('feed', ['b.xml'])),
  ];
  expect(deletedBy(builds)).toEqual([[], ['a.xml']]);
});

test('what an output that is gone wrote is deleted', () => {
  expect(deletedBy([recordsOf(recordOf('feed', ['a.xml'])), recordsOf()])).toEqual([[], ['a.xml']]);
});

test('a name that another output takes over stays', () => {
  const builds = [recordsOf(recordOf('feed', ['a.xml'])), recordsOf(recordOf('news', ['a.xml']))];
  expect(deletedBy(builds)).toEqual([[], []]);
});

test('outdated assets stay for one more build, and one that comes back stays', () => {
  const assets = (...names: readonly string[]) => recordsOf(recordOf('assets', names, true));
  expect(deletedBy([assets('1.js'), assets('2.js'), assets('3.js')])).toEqual([[], [], ['1.js']]);
  expect(deletedBy([assets('1.js'), assets('2.js'), assets('2.js')])).toEqual([[], [], ['1.js']]);
  expect(deletedBy([assets('1.js'), assets('2.js'), assets('1.js')])).toEqual([[], [], []]);
});

test('records are loaded as they were saved, and damaged ones are none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-records-'));
  const cache = new Cache({ path: folder, source: 'WARAQ_CACHE' }, () => {});
  const records = recordsOf(recordOf('feed', ['خبر.xml']), recordOf('assets', ['1.js'], true));
  saveOutputRecords(cache, 'here', records);
  expect(loadOutputRecords(cache, 'here')).toEqual(records);
  expect(loadOutputRecords(cache, 'elsewhere').size).toBe(0);
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), 'damaged');
  expect(loadOutputRecords(cache, 'here').size).toBe(0);
  rmSync(folder, { recursive: true });
});
