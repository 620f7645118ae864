import path from 'node:path';
import { expect, test } from 'vitest';
import { otherDocuments } from '../../../src/node/input/other-documents.ts';

const dir = path.resolve('seeds');
const namesOf = (...names: readonly string[]): readonly string[] =>
  otherDocuments(
    dir,
    names.map((name) => path.join(dir, name)),
  ).map(({ file }) => file);

test('documents that an editor may take for seeds are told', () => {
  const names = ['أ.docx', 'ب.DOC', 'اقتصاد/ج.pdf', 'د.html', 'ه.md', 'و.rtf', 'ز.odt', 'ح.text'];
  expect(namesOf(...names)).toEqual(names);
});

test('how to mend it depends on what it is', () => {
  expect(otherDocuments(dir, [path.join(dir, 'خبر.md')])).toEqual([
    {
      file: 'خبر.md',
      message: 'This is no seed, and was left out: seeds are text files that end in .txt.',
      remedy: 'Give it a name that ends in .txt, or take it away.',
    },
  ]);
});

test('seeds, pictures, settings, notes and what editors leave are not', () => {
  expect(
    namesOf(
      'خبر.txt',
      'خبر.jpg',
      'newspaper.yaml',
      'README.md',
      'LICENSE.md',
      '.~lock.أ.odt',
      '.git/a.md',
    ),
  ).toEqual([]);
});
