import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asUsageError, diskTrouble } from '../../src/node/disk-error.ts';
import { UsageError } from '../../src/node/usage-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the system says to an action that it refuses. */
function errorOf(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('The system refused nothing.');
}

const messageOf = (error: unknown): string => {
  const usage = asUsageError(error, 'write the site', '/site');
  if (!(usage instanceof UsageError)) throw new Error('This is no error of the disk.');
  expect(usage.stack).toBe(usage.message);
  return usage.message;
};

describe('an error of the disk is one line that says how to mend it', () => {
  test('when it is full', () => {
    const device = openSync('/dev/full', 'w');
    const error = errorOf(() => writeSync(device, 'page'));
    closeSync(device);
    expect(messageOf(error)).toMatch(
      /^Cannot write the site: the disk is full \(ENOSPC\), [\d,]+ kB free: \/site\. Make room on it\.$/,
    );
  });

  test('when a name is too long', () => {
    const name = path.join(folder, 'a'.repeat(300));
    expect(messageOf(errorOf(() => mkdirSync(name)))).toBe(
      `Cannot write the site: the name is too long (ENAMETOOLONG): ${name}. Shorten it.`,
    );
  });

  test('when the system makes no folder there', () => {
    const name = path.join(folder, 'none', 'inner');
    expect(messageOf(errorOf(() => mkdirSync(name)))).toBe(
      `Cannot write the site: the system makes no folder there (ENOENT): ${name}. Name another folder.`,
    );
  });

  test('when something else is in its place', () => {
    expect(messageOf(errorOf(() => mkdirSync(folder)))).toBe(
      `Cannot write the site: something else is in its place (EEXIST): ${folder}. Name another folder.`,
    );
  });

  test('when links lead in a circle', () => {
    symlinkSync('loop', path.join(folder, 'loop'));
    expect(messageOf(errorOf(() => void readdirSync(path.join(folder, 'loop'))))).toContain(
      'links lead in a circle (ELOOP)',
    );
  });
});

test('other errors stay as they are', () => {
  const gone = errorOf(() => void readFileSync(path.join(folder, 'none')));
  expect(asUsageError(gone, 'read it', '/site')).toBe(gone);
  expect(diskTrouble(gone, '/site')).toBeNull();
  const usage = new UsageError('Mend it.');
  expect(asUsageError(usage, 'read it', '/site')).toBe(usage);
});
