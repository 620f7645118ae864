import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPicture, seedBytes } from '../../../src/node/input/read-file.ts';

/** A program of the system, and no package that is missing. */
const MAKE_PIPE = 'mkfifo';

let folder: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-file-'));
  seeds = path.join(folder, 'seeds');
  mkdirSync(seeds);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(seeds, name);

/** What is said of a seed: its text, or the kind of its problem with the message. */
function said(name: string): readonly string[] {
  const taken = seedBytes(at(name), 'a', seeds);
  if (taken.kind === 'bytes') return ['text', new TextDecoder().decode(taken.bytes)];
  const { reading } = taken;
  return reading.kind === 'story' ? ['story'] : [reading.kind, reading.problem.message];
}

test('a plain file gives its bytes, and a link to one of the folder gives those', () => {
  writeFileSync(at('plain.txt'), 'خبر'.repeat(50_000));
  symlinkSync('plain.txt', at('link.txt'));
  expect(said('plain.txt')).toEqual(['text', 'خبر'.repeat(50_000)]);
  expect(said('link.txt')).toEqual(['text', 'خبر'.repeat(50_000)]);
});

test.each<readonly [string, RegExp, () => void]>([
  ['a folder', /not a plain file/, () => mkdirSync(at('a.txt'))],
  ['a pipe, which is not waited for', /not a plain/, () => execFileSync(MAKE_PIPE, [at('a.txt')])],
  ['a link to a device', /leads out of the folder/, () => symlinkSync('/dev/zero', at('a.txt'))],
  ['a link that leads nowhere', /leads nowhere/, () => symlinkSync('none', at('a.txt'))],
  ['a link to itself', /leads nowhere/, () => symlinkSync('a.txt', at('a.txt'))],
  [
    'a link that leads out',
    /leads out of the folder/,
    () => {
      writeFileSync(path.join(folder, 'secret.txt'), 'secret');
      symlinkSync('../secret.txt', at('a.txt'));
    },
  ],
  [
    'a link to a pipe',
    /does not lead to a plain file/,
    () => {
      execFileSync(MAKE_PIPE, [at('pipe')]);
      symlinkSync('pipe', at('a.txt'));
    },
  ],
])('%s is passed over with a word', (_, message, make) => {
  make();
  expect(said('a.txt')).toEqual(['empty', expect.stringMatching(message)]);
});

test('a link into a folder whose name begins with two dots stays in the folder', () => {
  mkdirSync(at('..x'));
  writeFileSync(at('..x/target'), 'خبر');
  symlinkSync('..x/target', at('a.txt'));
  expect(said('a.txt')).toEqual(['text', 'خبر']);
});

test('a file that no seed is as long as is an error, and is not read', () => {
  writeFileSync(at('a.txt'), '');
  truncateSync(at('a.txt'), 2 ** 40);
  expect(said('a.txt')).toEqual(['error', 'The file has 1,099,511.6 MB, and a seed at most 8.']);
});

test('a file that is not there is an error', () => {
  expect(said('a.txt')).toEqual(['error', expect.stringContaining('ENOENT')]);
});

test('a picture is read as carefully', () => {
  writeFileSync(at('a.jpg'), 'picture');
  expect(new TextDecoder().decode(readPicture(at('a.jpg'), seeds))).toBe('picture');
  truncateSync(at('a.jpg'), 2 ** 40);
  expect(() => readPicture(at('a.jpg'), seeds)).toThrow(/MB, and a picture at most 100\.$/);
  execFileSync(MAKE_PIPE, [at('b.jpg')]);
  expect(() => readPicture(at('b.jpg'), seeds)).toThrow('This is not a plain file.');
});
