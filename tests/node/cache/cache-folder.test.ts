import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentName, keep, recall } from '../../../src/node/cache/cache-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a content is named by its bytes, whatever they are given as', () => {
  expect(contentName('ورق')).toBe(contentName(Buffer.from('ورق')));
  expect(contentName('ورق')).toMatch(/^[0-9a-f]{16}$/);
  expect(contentName('ورق')).not.toBe(contentName('ورقة'));
});

describe('what is kept', () => {
  const values = [{ text: 'سطر\nسطر', list: [1, null] }, 'ورق', ['a']];

  test('is recalled as it was, and no half of it is ever there', () => {
    keep(folder, 'a.json', 'me', values);
    expect(recall(folder, 'a.json', 'me')).toEqual({ kind: 'found', values });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('may be more than is written at once, or nothing', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `السطر الذي رقمه ${index} من كثير`);
    keep(folder, 'many.json', 'me', many);
    expect(recall(folder, 'many.json', 'me')).toEqual({ kind: 'found', values: many });
    keep(folder, 'none.json', 'me', []);
    expect(recall(folder, 'none.json', 'me')).toEqual({ kind: 'found', values: [] });
  });

  test('is none for who cannot read it', () => {
    keep(folder, 'a.json', 'other', values);
    expect(recall(folder, 'a.json', 'me')).toEqual({ kind: 'none' });
  });

  test('is none where there is no file', () => {
    expect(recall(folder, 'a.json', 'me')).toEqual({ kind: 'none' });
  });

  test.each([
    ['empty', ''],
    ['cut', '{"a":1}\n{"b'],
    ['without a seal', '{}\n'],
    ['of another content', `{"a":1}\n${hash('sha256', '{"a":2}\n', 'hex')}`],
  ])('is broken when the file is %s', (_, content) => {
    writeFileSync(path.join(folder, 'a.json'), content);
    expect(recall(folder, 'a.json', 'me')).toEqual({ kind: 'broken' });
  });
});
