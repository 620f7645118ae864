import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  keepBundle,
  loadBundle,
  sourcesName,
} from '../../../../src/node/plugin/bundles/kept-bundle.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-bundles-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const bundle = [
  { fileName: 'index.html', content: '<!doctype html>', entry: null, isChunk: false },
  { fileName: 'a.woff2', content: new Uint8Array([0, 200, 255]), entry: null, isChunk: false },
  { fileName: 'b.js', content: 'const خبر = 1;\n', entry: 'site', isChunk: true },
];

test('a bundle that was kept is there to the byte, under its own key', () => {
  keepBundle(folder, 'client-1', bundle);
  expect(loadBundle(folder, 'client-1')).toEqual(bundle);
  expect(loadBundle(folder, 'client-2')).toBeNull();
});

test.each(['', 'x', 'x\n[]', 'x\n{"fileName":'])('a damaged file, %j, is none', (damaged) => {
  keepBundle(folder, 'client-1', bundle);
  writeFileSync(path.join(folder, 'client-1.json'), damaged);
  expect(loadBundle(folder, 'client-1')).toBeNull();
});

test('where nothing can be kept, nothing is', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  keepBundle(path.join(file, 'below'), 'client-1', bundle);
  expect(loadBundle(path.join(file, 'below'), 'client-1')).toBeNull();
});

/** Names sources `src/a.ts` and `src/below/b.ts`, and a file of settings, with what is in each. */
function nameOf(a: string, b: string, settings: string, second = 'b.ts'): string | null {
  const src = path.join(folder, 'src');
  rmSync(src, { recursive: true, force: true });
  mkdirSync(path.join(src, 'below'), { recursive: true });
  writeFileSync(path.join(src, 'a.ts'), a);
  writeFileSync(path.join(src, 'below', second), b);
  writeFileSync(path.join(folder, 'vite.config.ts'), settings);
  return sourcesName(src, [path.join(folder, 'vite.config.ts')]);
}

test('the name of sources follows from their names and bytes', () => {
  const name = nameOf('1', '2', '3');
  expect(name).toMatch(/^[\da-f]{64}$/);
  expect(nameOf('1', '2', '3')).toBe(name);
  const others = [
    nameOf('2', '1', '3'),
    nameOf('1', '4', '3'),
    nameOf('1', '2', '4'),
    nameOf('1', '2', '3', 'c.ts'),
  ];
  expect(new Set([name, ...others]).size).toBe(others.length + 1);
});

test('sources with a link among them have no name', () => {
  nameOf('1', '2', '3');
  symlinkSync(folder, path.join(folder, 'src', 'link'), 'junction');
  expect(sourcesName(path.join(folder, 'src'), [])).toBeNull();
});
