import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReadingRoom, seedBytes } from '../../../src/node/input/read-file.ts';

/** A program of the system, and no package that is missing. */
const MAKE_PIPE = 'mkfifo';

describe('a reading room', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'waraq-room-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (name: string): string => path.join(folder, name);

  test('reads plain files, longer ones than it was made for too', () => {
    writeFileSync(at('short.txt'), 'خبر');
    writeFileSync(at('long.txt'), 'خبر'.repeat(50_000));
    const readPlain = openReadingRoom();
    const texts = ['short.txt', 'long.txt', 'short.txt'].map((name) =>
      new TextDecoder().decode(readPlain(at(name)) ?? undefined),
    );
    expect(texts).toEqual(['خبر', 'خبر'.repeat(50_000), 'خبر']);
  });

  test('leaves what is no plain file, and what is not there, to whoever asks', () => {
    writeFileSync(at('plain.txt'), 'خبر');
    mkdirSync(at('folder.txt'));
    symlinkSync('plain.txt', at('link.txt'));
    const readPlain = openReadingRoom();
    expect(['folder.txt', 'link.txt', 'none.txt'].map((name) => readPlain(at(name)))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('waits for no pipe', () => {
    execFileSync(MAKE_PIPE, [at('pipe.txt')]);
    expect(openReadingRoom()(at('pipe.txt'))).toBeNull();
  });

  test.each(['plain.txt', 'inside.txt', 'outside.txt', 'folder.txt', 'none.txt'])(
    'changes nothing that is said of %s',
    (name) => {
      writeFileSync(at('plain.txt'), 'خبر');
      symlinkSync('plain.txt', at('inside.txt'));
      symlinkSync(path.resolve('package.json'), at('outside.txt'));
      mkdirSync(at('folder.txt'));
      const said = seedBytes(at(name), 'a', folder, openReadingRoom());
      const plainly = seedBytes(at(name), 'a', folder);
      expect(JSON.stringify(said)).toBe(JSON.stringify(plainly));
    },
  );
});
