import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentName, keep, recall } from '../../src/build/cache.ts';

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
  const value = { text: 'سطر\nسطر', list: [1, null] };

  test('is recalled as it was, and no half of it is ever there', () => {
    keep(folder, 'a.json', value);
    expect(recall(folder, 'a.json')).toEqual({ kind: 'found', value });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('is none where there is no file', () => {
    expect(recall(folder, 'a.json')).toEqual({ kind: 'none' });
  });

  test.each([
    ['empty', ''],
    ['cut', 'half'],
    ['of another content', `${contentName('{}')}\n{"a":1}`],
    ['without a seal', '{}'],
  ])('is broken when the file is %s', (_, content) => {
    writeFileSync(path.join(folder, 'a.json'), content);
    expect(recall(folder, 'a.json')).toEqual({ kind: 'broken' });
  });
});
