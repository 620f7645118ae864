import { expect, test } from 'vitest';
import { folderCircles } from './folder-circles.mjs';

const code = (from: string, to: string) => ({ from, to, isOfTypes: false });
const types = (from: string, to: string) => ({ from, to, isOfTypes: true });

test('folders that import in one direction make no circle', () => {
  const imports = [
    code('reader/page.ts', 'edition/page.ts'),
    code('edition/page.ts', 'story/story.ts'),
    code('reader/page.ts', 'story/story.ts'),
  ];
  expect(folderCircles(imports)).toEqual([]);
});

test('files of one folder may import each other', () => {
  const imports = [code('story/a.ts', 'story/b.ts'), code('story/b.ts', 'story/a.ts')];
  expect(folderCircles(imports)).toEqual([]);
});

test('a circle through three folders is told once, with the imports that make it', () => {
  const imports = [
    code('main.ts', 'edition/list.ts'),
    code('edition/list.ts', 'reader/list.ts'),
    code('reader/link.ts', 'node/server.ts'),
    code('node/server.ts', 'edition/card.ts'),
    code('node/server.ts', 'arabic/fold.ts'),
  ];
  expect(folderCircles(imports)).toEqual([
    'These folders import each other in a circle: edition, reader, node',
    '  edition/list.ts imports reader/list.ts',
    '  reader/link.ts imports node/server.ts',
    '  node/server.ts imports edition/card.ts',
  ]);
});

test('a folder and the folder around it are two folders', () => {
  const imports = [
    code('story/parse.ts', 'story/lines/split.ts'),
    code('story/lines/split.ts', 'story/facts.ts'),
  ];
  expect(folderCircles(imports)[0]).toBe(
    'These folders import each other in a circle: story, story/lines',
  );
});

test('types make a circle too', () => {
  const imports = [
    code('edition/pages/card.ts', 'edition/links/link.ts'),
    types('edition/links/link.ts', 'edition/pages/page.ts'),
  ];
  expect(folderCircles(imports)[0]).toBe(
    'These folders import each other in a circle: edition/pages, edition/links',
  );
});

test('the types of a story and of its lines may be imported from anywhere, their code may not', () => {
  const imports = [
    code('story/parse.ts', 'story/lines/split.ts'),
    types('story/lines/split.ts', 'story/story.ts'),
    types('story/lines/split.ts', 'story/states.ts'),
  ];
  expect(folderCircles(imports)).toEqual([]);
  expect(folderCircles([...imports, code('story/lines/split.ts', 'story/states.ts')])).toContain(
    '  story/lines/split.ts imports story/states.ts',
  );
});
