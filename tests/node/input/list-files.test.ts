import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../../src/node/input/list-files.ts';
import type { FileProblem } from '../../../src/node/problem.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-list-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const put = (name: string): void => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), '');
};

async function listed(): Promise<readonly [readonly string[], readonly FileProblem[]]> {
  const problems: FileProblem[] = [];
  const files = await filesBelow(dir, (problem) => problems.push(problem));
  return [files.map((file) => path.relative(dir, file)), problems];
}

test('the files of all folders are listed in order, but for hidden folders and behind links', async () => {
  for (const name of ['b.txt', 'a/c.txt', 'a/d/e.jpg', '.git/f.txt', '.g.txt']) put(name);
  symlinkSync('a', path.join(dir, 'link'));
  expect(await listed()).toEqual([['.g.txt', 'a/c.txt', 'a/d/e.jpg', 'b.txt', 'link'], []]);
});

test('a folder that cannot be read is named, and the rest is listed', async () => {
  put('a.txt');
  // Deeper than any path that the system takes: so it refuses every user, root too.
  const step = 'd'.repeat(200);
  const script = `cd "$1"; while mkdir ${step} && cd ${step}; do :; done 2>/dev/null`;
  execFileSync('sh', ['-c', script, 'sh', dir]);
  try {
    const [files, problems] = await listed();
    expect(files).toEqual(['a.txt']);
    expect(problems).toEqual([
      {
        file: expect.stringMatching(/^d{200}\//),
        message: 'The folder cannot be read: the name is too long (ENAMETOOLONG).',
        remedy: 'Make it readable, or take it away. What is in it is left out.',
      },
    ]);
  } finally {
    execFileSync('rm', ['-rf', path.join(dir, step)]);
  }
});

test('a folder of seeds that is not there is an error that says how to mend it', async () => {
  await expect(filesBelow(path.join(dir, 'none'), () => {})).rejects.toThrow(
    /no folder of seeds at .*WARAQ_SEEDS/,
  );
});
