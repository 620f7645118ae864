import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeBody, takeSeed } from '../../../src/node/workers/read-seed-task.ts';

const text = ['عنوان الخبر', '', 'هذه فقرة كتبت للاختبار وحده، ولا ينقلها أحد عن أحد أبدا.'];

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-seeds-'));
  file = path.join(dir, 'a.txt');
  writeFileSync(file, text.join('\n'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('a seed gives its storyRecord to the build, and its text stays with the worker', () => {
  const { report, text: story } = takeSeed({ id: 'a', file, known: null }, dir);
  expect(report).toMatchObject({
    id: 'a',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    outcome: { kind: 'story', storyRecord: { headline: 'عنوان الخبر' }, warnings: [] },
  });
  expect(story?.sections[0]?.blocks[0]?.text).toBe(text[2]);
});

test('a seed that is as it was known is not read, but its body can be had', () => {
  const { report } = takeSeed({ id: 'a', file, known: null }, dir);
  const again = takeSeed({ id: 'a', file, known: report.fingerprint }, dir);
  expect(again).toEqual({ report: { ...report, outcome: null }, text: null });
  expect(takeBody({ id: 'a', file }, report.fingerprint, dir)).toMatchObject({
    body: { headline: 'عنوان الخبر' },
    problem: null,
  });
});

test('what the disk refuses has no fingerprint, and is asked for each time', () => {
  const folder = path.join(dir, 'folder.txt');
  mkdirSync(folder);
  expect(takeSeed({ id: 'folder', file: folder, known: null }, dir)).toMatchObject({
    report: { id: 'folder', fingerprint: null, outcome: { kind: 'empty' } },
    text: null,
  });
});

test('a seed that is gone when it is to be read is left out with a warning', () => {
  const none = path.join(dir, 'none.txt');
  expect(takeSeed({ id: 'none', file: none, known: null }, dir).report).toMatchObject({
    fingerprint: null,
    outcome: {
      kind: 'empty',
      problem: { message: expect.stringContaining('deleted while the site was being built') },
    },
  });
});

test('a seed that changed after it was read is taken as it is found, with a warning', () => {
  const { report } = takeSeed({ id: 'a', file, known: null }, dir);
  writeFileSync(file, text.join('\n').replace('كتبت', 'كُتبت'));
  const { body, problem } = takeBody({ id: 'a', file }, report.fingerprint, dir);
  expect(JSON.stringify(body?.sections)).toContain('كُتبت');
  expect(problem?.message).toContain('was edited while the site was being built');
});

test('a seed that went or broke after it was read has no body, with a warning', () => {
  const { report } = takeSeed({ id: 'a', file, known: null }, dir);
  writeFileSync(file, Buffer.from([0x00, 0xff, 0x00, 0x01]));
  const broken = takeBody({ id: 'a', file }, report.fingerprint, dir);
  rmSync(file);
  const gone = takeBody({ id: 'a', file }, report.fingerprint, dir);
  for (const { body, problem } of [broken, gone]) {
    expect(body).toBeNull();
    expect(problem?.message).toContain('was deleted or broken while the site was being built');
  }
});
