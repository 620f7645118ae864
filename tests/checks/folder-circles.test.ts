import { expect, test } from 'vitest';
import { folderCircles } from './folder-circles.mjs';

test('folders that import in one direction make no circle', () => {
  const imports = [
    { from: 'reader/page.ts', to: 'edition/page.ts' },
    { from: 'edition/page.ts', to: 'story/story.ts' },
    { from: 'reader/page.ts', to: 'story/story.ts' },
  ];
  expect(folderCircles(imports)).toEqual([]);
});

test('files of one folder may import each other', () => {
  const imports = [
    { from: 'story/a.ts', to: 'story/b.ts' },
    { from: 'story/b.ts', to: 'story/a.ts' },
  ];
  expect(folderCircles(imports)).toEqual([]);
});

test('a circle through three folders is told once, with the imports that make it', () => {
  const imports = [
    { from: 'main.ts', to: 'edition/list.ts' },
    { from: 'edition/list.ts', to: 'reader/list.ts' },
    { from: 'reader/link.ts', to: 'node/server.ts' },
    { from: 'node/server.ts', to: 'edition/card.ts' },
    { from: 'node/server.ts', to: 'arabic/fold.ts' },
  ];
  expect(folderCircles(imports)).toEqual([
    'These folders import each other in a circle (types aside): edition, reader, node',
    '  edition/list.ts imports reader/list.ts',
    '  reader/link.ts imports node/server.ts',
    '  node/server.ts imports edition/card.ts',
  ]);
});

test('a folder and the folder around it are two folders', () => {
  const imports = [
    { from: 'story/parse.ts', to: 'story/lines/split.ts' },
    { from: 'story/lines/split.ts', to: 'story/facts.ts' },
  ];
  expect(folderCircles(imports)[0]).toBe(
    'These folders import each other in a circle (types aside): story, story/lines',
  );
});
