import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import type { SiteContext } from '../../../src/node/publishing/output.ts';
import { afterPublicFiles, publicFiles } from '../../../src/node/outputs/public-files.ts';
import type { Output } from '../../../src/node/publishing/output.ts';
import { publish } from '../../../src/node/publishing/publish.ts';

const site: SiteContext = {
  edition: assemble([], DEFAULT_NEWSPAPER, new Map()),
  address: { site: null, base: '/' },
  fingerprint: '',
};

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'waraq-public-'));
  folder = path.join(parent, 'public');
  mkdirSync(path.join(folder, 'icons'), { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

test('files are copied, links to them too, and other links are left out with a word', async () => {
  writeFileSync(path.join(folder, 'icons', 'a.svg'), '<svg/>');
  writeFileSync(path.join(parent, 'secret'), 'secret');
  symlinkSync('icons/a.svg', path.join(folder, 'inside.svg'));
  symlinkSync('../secret', path.join(folder, 'outside'));
  symlinkSync('icons', path.join(folder, 'folder'));
  symlinkSync('none', path.join(folder, 'nowhere'));
  const said: string[] = [];
  const names: string[] = [];
  for await (const file of publicFiles(folder, (message) => said.push(message)).files(site))
    if (file.kind === 'copy') names.push(file.name);
  expect(names.toSorted()).toEqual(['icons/a.svg', 'inside.svg']);
  const left = said.map((message) => path.basename(message.split(' is a link')[0] ?? ''));
  expect(left.toSorted()).toEqual(['folder', 'nowhere', 'outside']);
});

test('a file of the editor goes before one that is made, which is written when that is gone', async () => {
  const made: Output = {
    name: 'made',
    time: 'after-pages',
    key: ({ fingerprint }) => fingerprint,
    files: () =>
      ['_headers', '_redirects'].map((name) => ({ kind: 'content', name, content: 'made' })),
  };
  const said: string[] = [];
  const outputs = () => {
    const warn = (message: string): void => void said.push(message);
    return [publicFiles(folder, warn), afterPublicFiles(made, folder, warn)];
  };
  const outDir = path.join(parent, 'site');
  const own = path.join(folder, '_headers');
  writeFileSync(own, 'own');
  const first = await publish(outputs(), site, outDir, new Map());
  expect([...first.names].toSorted()).toEqual(['_headers', '_redirects']);
  expect(readFileSync(path.join(outDir, '_headers'), 'utf8')).toBe('own');
  expect(said).toEqual([
    `${own} is published in place of the _headers that the build makes. Delete it to have that one.`,
  ]);
  rmSync(own);
  const second = await publish(outputs(), site, outDir, first.records);
  expect([...second.names].toSorted()).toEqual(['_headers', '_redirects']);
  expect(readFileSync(path.join(outDir, '_headers'), 'utf8')).toBe('made');
  // A copy of the file that was made, to be edited, is in nobody's way.
  writeFileSync(own, 'made');
  const third = await publish(outputs(), site, outDir, second.records);
  expect([...third.names].toSorted()).toEqual(['_headers', '_redirects']);
});
