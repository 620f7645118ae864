import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(takeBody({ id: 'a', file }, report.fingerprint, dir).headline).toBe('عنوان الخبر');
});

test('what the disk refuses has no fingerprint, and is asked for each time', () => {
  const none = path.join(dir, 'none.txt');
  expect(takeSeed({ id: 'none', file: none, known: null }, dir)).toMatchObject({
    report: { id: 'none', fingerprint: null, outcome: { kind: 'error' } },
    text: null,
  });
});

test('a seed that changed while the site was built says so, and its page is not made', () => {
  const { report } = takeSeed({ id: 'a', file, known: null }, dir);
  writeFileSync(file, text.join('\n').replace('كتبت', 'كُتبت'));
  expect(() => takeBody({ id: 'a', file }, report.fingerprint, dir)).toThrow(
    'The seed a changed while the site was being built. Build again.',
  );
});
