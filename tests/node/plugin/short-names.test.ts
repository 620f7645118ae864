import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shortName } from '../../../src/node/plugin/class-names.ts';
import {
  classesOf,
  readableName,
  shortNames,
  type ShortNames,
} from '../../../src/node/plugin/short-names.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waraq-styles-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function namesOf(sheets: Readonly<Record<string, string>>): ShortNames {
  for (const [name, styles] of Object.entries(sheets)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), styles);
  }
  return shortNames(folder);
}

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [51, 'az'],
  [52, 'ba'],
])('the name at %i is %s', (index, name) => {
  expect(shortName(index)).toBe(name);
});

test('a readable name tells where it comes from', () => {
  expect(readableName('head', '/src/pages/story-page.module.css')).toBe('story-page-head');
  expect(readableName('keys', '/src/a/sheet.scripted.module.css')).toBe('sheet-keys');
});

test('classes are those of selectors, keyframes too, not what strings and comments say', () => {
  expect(
    classesOf(`/* .no */ .bar { animation: read; src: url('x.no') } .bar.name > li {}
      @keyframes read { to { scale: 1.5 } }`),
  ).toEqual(['bar', 'name', 'read']);
});

test('every module has its own names, none that a plain sheet has', () => {
  const { scoped } = namesOf({
    'styles/ground.css': '.a {} .c {}',
    'x/one.module.css': '.head {} .tail {}',
    'x/two.module.css': '.head {}',
  });
  const short = [
    scoped('head', path.join(folder, 'x/one.module.css')),
    scoped('tail', 'one.module.css'),
    scoped('head', 'two.module.css'),
  ];
  expect(short).toEqual(['b', 'd', 'e']);
});

test('custom properties and fonts are shortened the same in every sheet', () => {
  const fonts = `@font-face { font-family: 'Long name' } @font-face { font-family: 'Long name 2' }`;
  const tokens = ":root { --ink: red; --sans: 'Long name',  'Long name 2', serif }";
  const { shorten } = namesOf({ 'fonts.css': fonts, 'tokens.css': tokens });
  expect(shorten(fonts)).toBe("@font-face { font-family: 'a' } @font-face { font-family: 'b' }");
  expect(shorten(tokens)).toBe(":root { --a: red; --b: 'a','b',serif }");
  expect(shorten("p::after { content: ''; color: var(--ink) } /* --ink */")).toBe(
    "p::after { content: ''; color: var(--a) } ",
  );
});
