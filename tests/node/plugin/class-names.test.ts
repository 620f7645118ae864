import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shortClassNames } from '../../../src/node/plugin/class-names.ts';
import { root } from '../build-stage.ts';

test('a name is short, begins with a letter, and is the same on every machine', () => {
  const here = shortClassNames('/home/one/waraq')('head', '/home/one/waraq/src/story.module.css');
  const there = shortClassNames('/srv/waraq')('head', '/srv/waraq/src/story.module.css');
  expect(here).toMatch(/^[a-z][a-z0-9]{3}$/u);
  expect(there).toBe(here);
});

test('the class of a sheet has one name, however the sheet is imported', () => {
  const nameOf = shortClassNames('/waraq');
  expect(nameOf('head', '/waraq/a.module.css?inline')).toBe(nameOf('head', '/waraq/a.module.css'));
});

test('classes of one name in two sheets of one name have names of their own', () => {
  const nameOf = shortClassNames('/waraq');
  const names = [
    nameOf('head', '/waraq/pages/list.module.css'),
    nameOf('head', '/waraq/lists/list.module.css'),
    nameOf('tail', '/waraq/lists/list.module.css'),
  ];
  expect(new Set(names).size).toBe(3);
});

test('no two classes of the reader get one name, nor that of a class of its plain sheets', () => {
  const folder = path.join(root, 'src', 'reader');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.join(folder, name));
  const classesOf = (file: string): readonly string[] => [
    ...new Set(readFileSync(file, 'utf8').match(/(?<=\.)[a-z][\w-]*/giu) ?? []),
  ];
  const plain = sheets.filter((file) => !file.endsWith('.module.css')).flatMap(classesOf);
  const nameOf = shortClassNames(root);
  const named = sheets
    .filter((file) => file.endsWith('.module.css'))
    .flatMap((file) => classesOf(file).map((name) => nameOf(name, file)));
  expect(named.length).toBeGreaterThan(50);
  expect(new Set([...plain, ...named]).size).toBe(new Set(plain).size + named.length);
});
