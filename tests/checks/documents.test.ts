import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const MAX_README_LINES = 150;

const documents = ['.', '.docs', 'src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== '.' })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.md')),
);

/** Where the links and pictures of a document lead, without other sites and anchors; what is code is no link. */
const linksOf = (file: string): readonly string[] =>
  Array.from(
    readFileSync(file, 'utf8')
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g),
  )
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => path.join(path.dirname(file), link));

test('README fits a short reading', () => {
  const lines = readFileSync('README.md', 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(MAX_README_LINES);
});

test.each(documents)('the links of %s lead somewhere', (file) => {
  expect(linksOf(file).filter((target) => !existsSync(target))).toEqual([]);
});

test('every package has a line that says why it is there', () => {
  const said = readFileSync('.docs/dependencies.md', 'utf8').replaceAll('\\', '');
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const names = packages
    .map((name) => name.replace(/^@types\/.*/, '@types/*'))
    .map((name) => name.replace(/^@testing-library\/(?!react)/, ''));
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
});

test('every script that README names is there', () => {
  const scripts = Array.from(
    readFileSync('README.md', 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g),
    (match) => match[1] ?? '',
  );
  expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});
