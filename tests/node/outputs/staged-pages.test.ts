import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishStage, stageOf } from '../../../src/node/outputs/staged-pages.ts';
import { openSiteFolder } from '../publishing/site-folder.ts';

test('the pages of a first build are moved to their places, and nothing is left behind', () => {
  const site = openSiteFolder();
  const stage = stageOf('');
  const names = [
    '404.html',
    'archive/1/index.html',
    'archive/1/index.json',
    'index.html',
    'index.json',
    'story/خبر/index.html',
  ];
  site.put('CNAME', 'example.org');
  for (const name of names) site.put(`${stage}/${name}`, 'whole');
  publishStage(site.path, ['story', 'desk', 'archive']);
  expect(site.files()).toEqual([...names, 'CNAME'].toSorted());
  for (const name of names) expect(site.read(name)).toBe('whole');
  expect(existsSync(stageOf(site.path))).toBe(false);
  site.remove();
});
