import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { located } from '../../../src/node/input/locate-problem.ts';

function openFolder(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'waraq-locate-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  mkdirSync(path.join(parent, 'seeds'));
  writeFileSync(path.join(parent, 'خارج.txt'), 'كلام من خارج المجلد\n');
  return path.join(parent, 'seeds');
}

const problem = { line: 4, message: 'No text.', remedy: 'Mend it.' };

test('a problem is shown with the lines round it', () => {
  const dir = openFolder();
  const file = path.join(dir, 'a.txt');
  writeFileSync(file, 'واحد\nاثنان\nثلاثة\nأربعة\nخمسة\nستة\nسبعة');
  expect(located({ id: 'a', ...problem }, file, dir)).toMatchObject({
    message: 'No text. Mend it.',
    loc: { file, line: 4 },
    frame: '     2 | اثنان\n     3 | ثلاثة\n>    4 | أربعة\n     5 | خمسة\n     6 | ستة',
  });
});

test('no line is shown of a seed that is not read, as behind a link that leads out', () => {
  const dir = openFolder();
  symlinkSync('../خارج.txt', path.join(dir, 'a.txt'));
  expect(located({ id: 'a', ...problem, line: 1 }, path.join(dir, 'a.txt'), dir).frame).toBe(
    'The lines of this file are not shown.',
  );
});
