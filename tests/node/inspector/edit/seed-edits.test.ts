import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  lstatSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentName } from '../../../../src/node/cache/content-name.ts';
import { SeedEdits } from '../../../../src/node/inspector/edit/seed-edits.ts';
import type { SayableRole } from '../../../../src/story/labelling/sayable-roles.ts';

const text = 'المجلس يقر خطة التشجير\n\nقال المجلس إن الخطة تبدأ في الربيع.\nمواعيد العمل\n';

let dir: string;
let edits: SeedEdits;
const file = () => path.join(dir, 'خبر.txt');
const seed = (name = 'خبر') => ({ id: name, file: path.join(dir, `${name}.txt`), dir });
const hash = () => contentName(readFileSync(file()));
const say = (line: number, role: SayableRole | null, of = hash(), last = line) =>
  edits.apply(seed(), { kind: 'role', hash: of, line, last, role });
const undo = (of = hash()) => edits.apply(seed(), { kind: 'undo', hash: of });

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'waraq-edits-'));
  edits = new SeedEdits();
  writeFileSync(file(), text);
});

afterEach(() => rmSync(dir, { recursive: true }));

test('edits are taken back one after another, the last one first', () => {
  expect(say(4, 'subhead')).toEqual({ outcome: 'written', line: 8, span: 1 });
  const first = readFileSync(file(), 'utf8');
  expect(say(8, 'quote')).toEqual({ outcome: 'written', line: 8, span: 1 });
  expect(edits.canUndo('خبر', hash())).toBe(true);
  expect(undo()).toEqual({ outcome: 'undone', line: 8 });
  expect(readFileSync(file(), 'utf8')).toBe(first);
  expect(undo()).toEqual({ outcome: 'undone', line: 4 });
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(edits.canUndo('خبر', hash())).toBe(false);
  expect(undo()).toEqual({ outcome: 'nothing', line: null });
});

test('nothing is written or taken back where the file is another', () => {
  const before = hash();
  say(4, 'subhead');
  expect(say(4, 'quote', before)).toEqual({ outcome: 'changed', line: 4 });
  writeFileSync(file(), 'نص آخر\n');
  expect(edits.canUndo('خبر', hash())).toBe(false);
  expect(undo()).toEqual({ outcome: 'nothing', line: null });
  expect(readFileSync(file(), 'utf8')).toBe('نص آخر\n');
});

test('a file that nobody may write stays, and nothing is left beside it', () => {
  chmodSync(file(), 0o444);
  expect(say(4, 'subhead').outcome).toBe('read-only');
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(readdirSync(dir)).toEqual(['خبر.txt']);
});

test('what front matter cannot say is refused', () => {
  expect(say(2, 'subhead')).toEqual({ outcome: 'refused', line: 2 });
  writeFileSync(file(), `---\ndraft: true\n${text}`);
  expect(say(4, 'subhead').outcome).toBe('refused');
});

test('several lines are said and taken back at once', () => {
  const before = readFileSync(file());
  expect(say(3, 'quote', hash(), 4)).toEqual({ outcome: 'written', line: 7, span: 2 });
  expect(readFileSync(file(), 'utf8')).toMatch(/^---\nroles:\n {2}'7-8 [^']+': quote\n---\n/);
  expect(undo()).toEqual({ outcome: 'undone', line: 3 });
  expect(readFileSync(file())).toEqual(before);
});

test('of more lines than there are, those that were written are told', () => {
  const { line, span } = say(4, 'quote', hash(), 9999);
  expect(line).toBe(8);
  expect(span).toBe(text.trimEnd().split('\n').length - 3);
});

test('a link to another seed stays a link; one that leads out is not followed', () => {
  symlinkSync('خبر.txt', path.join(dir, 'رابط.txt'));
  const edit = { kind: 'role', hash: hash(), line: 4, last: 4, role: 'subhead' } as const;
  expect(edits.apply(seed('رابط'), edit).outcome).toBe('written');
  expect(lstatSync(path.join(dir, 'رابط.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(file(), 'utf8')).toMatch(/^---\nroles:/);
  const outside = path.join(dir, '..', `${path.basename(dir)}-outside.txt`);
  writeFileSync(outside, text);
  mkdirSync(path.join(dir, 'قسم'));
  symlinkSync(outside, path.join(dir, 'خارج.txt'));
  expect(edits.apply(seed('خارج'), { ...edit, hash: contentName(text) }).outcome).toBe('failed');
  expect(readFileSync(outside, 'utf8')).toBe(text);
  rmSync(outside);
});

test('only its own token is one', () => {
  expect(edits.isToken(edits.token)).toBe(true);
  for (const word of [null, '', `${edits.token}x`, new SeedEdits().token])
    expect(edits.isToken(word)).toBe(false);
});

test('what came of an edit is told by the key of the edit alone', () => {
  const result = say(4, 'subhead');
  expect(edits.resultOf(edits.keep(result))).toEqual({ outcome: 'written', line: 8, span: 1 });
  for (const key of [null, '', 'written']) expect(edits.resultOf(key)).toBeNull();
});
