import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStage, root, type BuildStage } from '../build-stage.ts';
import { deadLinks } from './dead-links.ts';

const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

let stage: BuildStage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.remove());

/** Runs a build whose files may not be longer than this; a real limit of the system stops it. */
const buildWithin = (kilobytes: number): Promise<{ readonly stderr: string }> =>
  promisify(execFile)(
    'sh',
    ['-c', `ulimit -f ${kilobytes * 2}; exec "$0" "$@"`, process.execPath, vite, 'build'],
    { cwd: root, env: stage.environment({}) },
  );

/** Checks that a build fails with one line that says what cannot be written, where, and the way out. */
const expectRefusal = (build: Promise<unknown>): Promise<void> =>
  expect(build).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /Cannot write [\d,]+ kB of the site: the system allows no file so large \(EFBIG\): \S+\. Raise the limit/,
    ),
  });

const LONG = `\n${'كلمات كثيرة جدا في خبر طويل. '.repeat(20_000)}`;

describe('a disk that takes no more', () => {
  test('stops a second build with one line; the site before stays whole', async () => {
    for (let number = 0; number < 8; number += 1)
      stage.seed(`${number}.txt`, `خبر رقم ${number}`, `\nخبر رقم ${(number + 1) % 8}`);
    await stage.build();
    const before = stage.contents();

    stage.seed('3.txt', 'خبر رقم 3', LONG);
    stage.seed('new.txt', 'خبر جديد', '\nخبر رقم 3');
    const failure: unknown = await buildWithin(900).catch((error: unknown) => error);
    await expectRefusal(Promise.reject(failure));
    expect(String(Reflect.get(Object(failure), 'stderr'))).not.toMatch(/\n\s+at /);
    const after = stage.contents();
    expect(deadLinks(after)).toEqual([]);
    expect([...after.keys()].filter((name) => name.endsWith('.waraq-tmp'))).toEqual([]);
    for (const name of before.keys()) expect(after.has(name)).toBe(true);

    const made = await stage.build().then(() => stage.contents());
    rmSync(stage.out, { recursive: true });
    rmSync(stage.cache, { recursive: true });
    await stage.build();
    expect(stage.contents()).toEqual(made);
  });

  test('stops a first build with one line, and nothing stops the next one', async () => {
    stage.seed('a.txt', 'عنوان أول', LONG);
    await stage.build({ WARAQ_OUT: path.join(stage.folder, 'elsewhere') });
    await expectRefusal(buildWithin(900));
    writeFileSync(path.join(stage.seeds, 'b.txt'), 'عنوان ثان\n\nفقرة كتبت للاختبار وحده.');
    await stage.build();
    expect(deadLinks(stage.contents())).toEqual([]);
    expect(stage.files()).toContain('story/عنوان-ثان/index.html');
    expect(stage.files().filter((name) => name.includes('waraq-tmp'))).toEqual([]);
  });
});
