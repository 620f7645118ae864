import { expect, test } from 'vitest';
import { importsOf } from './source-imports.mjs';

const targets = (code: string) => importsOf('story/lines/split.ts', code).map(({ to }) => to);

test.each([
  ['names', `import { fold, stem } from '../../arabic/fold.ts';`],
  ['names on several lines', `import {\n  fold,\n} from '../../arabic/fold.ts';`],
  ['a namespace', `import * as text from '../../arabic/fold.ts';`],
  ['nothing but its effects', `import '../../arabic/fold.ts';`],
  ['on the way through', `export { fold } from '../../arabic/fold.ts';`],
  ['later', `  const { fold } = await import('../../arabic/fold.ts');`],
])('an import of %s counts', (_what, code) => {
  expect(targets(code)).toEqual(['arabic/fold.ts']);
});

test.each([
  ['alone', `import type { Line } from '../line.ts';`],
  ['on the way through', `export type { Line } from '../line.ts';`],
])('an import of types %s is told from one of code', (_what, code) => {
  expect(importsOf('story/lines/split.ts', code)).toEqual([
    { from: 'story/lines/split.ts', to: 'story/line.ts', isOfTypes: true },
  ]);
});

test.each([
  ['of a package', `import path from 'node:path';`],
  ['of a style sheet', `import './list.css';`],
])('an import %s does not count', (_what, code) => {
  expect(targets(code)).toEqual([]);
});

test('each import names both of its files', () => {
  expect(importsOf('story/parse.ts', `import { split } from './lines/split.ts';`)).toEqual([
    { from: 'story/parse.ts', to: 'story/lines/split.ts', isOfTypes: false },
  ]);
});
