import { expect, test } from 'vitest';
import { folderSizeFaults } from './folder-sizes.mjs';

const files = (folder: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);

test('two to fifteen files are a folder', () => {
  expect(folderSizeFaults([...files('story', 2), ...files('story/lines', 15)])).toEqual([]);
});

test('one file alone and sixteen files are told', () => {
  expect(folderSizeFaults([...files('story', 1), ...files('story/lines', 16)])).toEqual([
    'story holds one source file: put it beside what uses it',
    'story/lines holds 16 source files: at most 15',
  ]);
});
