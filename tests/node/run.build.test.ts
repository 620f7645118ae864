import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const COMMAND = `"${process.execPath}" src/node/run.mjs src/node/inspector/command.ts inspect`;

test('inspect ends quietly, and well, when who reads its output has read enough', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-pipe-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const seed = `عنوان الخبر هنا\n\n${'هذه فقرة من خبر طويل كتب للاختبار ولا ينقله أحد. '.repeat(40)}\n`;
  for (let number = 0; number < 60; number += 1)
    writeFileSync(path.join(folder, `${number}.txt`), seed);
  // The code goes another way: the exit code of a pipe is that of its end.
  const pipe = `{ ${COMMAND} "${folder}"; echo "code $?" >&2; } | head -1`;
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', pipe]);
  expect(stdout).toBe('[\n');
  expect(stderr).toBe('code 0\n');
});
