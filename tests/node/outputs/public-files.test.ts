import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import type { SiteContext } from '../../../src/node/publishing/output.ts';
import { publicFiles } from '../../../src/node/outputs/public-files.ts';

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
