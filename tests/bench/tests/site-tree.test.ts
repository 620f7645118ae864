import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentsOf, countPages, differencesOf, stampsOf } from '../build/site-tree.ts';

let folder = '';
const write = (name: string, content: string): void => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-tree-'));
  write('index.html', 'الأولى');
  write('story/خبر/index.html', 'الخبر');
  write('story/خبر/index.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file of every folder counts', () => {
  expect([...contentsOf(folder).keys()].toSorted()).toEqual([
    'index.html',
    'story/خبر/index.html',
    'story/خبر/index.json',
  ]);
  expect(countPages(folder, (name) => name.endsWith('.html'))).toBe(2);
});

test('a tree is like itself', () => {
  expect(differencesOf(contentsOf(folder), contentsOf(folder))).toEqual([]);
  expect(differencesOf(stampsOf(folder), stampsOf(folder))).toEqual([]);
});

test('what is gone, what is new and what is another are told', () => {
  const before = contentsOf(folder);
  rmSync(path.join(folder, 'index.html'));
  write('story/خبر/index.json', '{"a":1}');
  write('404.html', 'لا شيء');
  expect(differencesOf(before, contentsOf(folder)).toSorted()).toEqual([
    '404.html is new',
    'index.html is gone',
    'story/خبر/index.json is another',
  ]);
});

test('a file written again with the same words is touched, and not another', () => {
  const [contents, stamps] = [contentsOf(folder), stampsOf(folder)];
  utimesSync(path.join(folder, 'index.html'), 1, 1);
  write('beside', '{}');
  renameSync(path.join(folder, 'beside'), path.join(folder, 'story/خبر/index.json'));
  expect(differencesOf(contents, contentsOf(folder))).toEqual([]);
  expect(differencesOf(stamps, stampsOf(folder))).toEqual([
    'index.html is another',
    'story/خبر/index.json is another',
  ]);
});
