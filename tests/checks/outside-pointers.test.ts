import { expect, test } from 'vitest';
import { outsidePointers } from './outside-pointers.mjs';

test('a document or folder that lies outside the project is told with its line', () => {
  const text = ['/** DESIGN.md says so. */', 'const a = 1;', '// forms of ../shared/words.json'];
  expect(outsidePointers('src/a.ts', text.join('\n'))).toEqual([
    'src/a.ts:1 points outside the project: /** DESIGN.md says so. */',
    'src/a.ts:3 points outside the project: // forms of ../shared/words.json',
  ]);
});

test('documents of the project and folders called shared within it may be named', () => {
  const text = ['See README.md and src/story/README.md.', "import './shared/a.ts';"].join('\n');
  expect(outsidePointers('src/a.ts', text)).toEqual([]);
});
