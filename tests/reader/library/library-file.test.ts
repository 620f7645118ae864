import { expect, test } from 'vitest';
import type { Library } from '../../../src/reader/library/library.ts';
import { libraryFile, readLibraryFile } from '../../../src/reader/library/library-file.ts';
import { highlight, opened, place, saved } from './sample-library.ts';

const library: Library = {
  saved: [{ ...saved('جسر', 20), lang: 'fa' }],
  opened: [opened('جسر', 30, place(4, { isEnd: true })), opened('قمح', 5)],
  highlights: [{ ...highlight('جسر', 'مفتوح\nللناس', 40), note: 'متى؟', isGone: true }],
};

const fileOf = (changes: object): string =>
  JSON.stringify({ ...JSON.parse(libraryFile(library, '2026-01-02')), ...changes });

const savedAs = (changes: object): string =>
  fileOf({ saved: [{ ...saved('جسر', 1), ...changes }] });

const highlightAs = (changes: object): string =>
  fileOf({ highlights: [{ ...highlight('جسر', 'مفتوح', 1), ...changes }] });

test('what is written is read again', () => {
  const file = libraryFile(library, '2026-01-02');
  expect(JSON.parse(file)).toMatchObject({ kind: 'waraq library', version: 1, day: '2026-01-02' });
  expect(readLibraryFile(file)).toEqual({ library, fault: null });
  expect(readLibraryFile(`\uFEFF${file}`)).toEqual({ library, fault: null });
});

test('a list that is not there is empty, as in files of older builds', () => {
  expect(readLibraryFile(fileOf({ opened: undefined, highlights: undefined }))).toEqual({
    library: { saved: library.saved, opened: [], highlights: [] },
    fault: null,
  });
});

test.each([
  ['no JSON', '{"kind": "waraq lib', 'unreadable'],
  ['an empty file', '', 'unreadable'],
  ['another list', '[]', 'foreign'],
  ['another file of JSON', '{"saved": []}', 'foreign'],
  ['a file of a newer build', fileOf({ version: 2 }), 'newer'],
  ['a file without a version', fileOf({ version: undefined }), 'newer'],
  ['a list that is none', fileOf({ saved: {} }), 'damaged'],
  ['a story without a name', savedAs({ headline: undefined }), 'damaged'],
  ['a moment that is none', savedAs({ savedAt: 'أمس' }), 'damaged'],
  ['a place that is none', fileOf({ opened: [{ ...opened('جسر', 1), place: 4 }] }), 'damaged'],
  ['a passage without words', highlightAs({ exact: '' }), 'damaged'],
  ['a passage of a book', highlightAs({ exact: 'ا'.repeat(5001) }), 'damaged'],
  ['a note that is none', highlightAs({ note: 4 }), 'damaged'],
  ['a path to another host', savedAs({ path: '//example.org/story/' }), 'damaged'],
  ['a path out of the stories', savedAs({ path: '/story/../../x/' }), 'damaged'],
  ['a script', savedAs({ path: 'javascript:alert(1)' }), 'damaged'],
])('%s is told, and nothing of it is taken', (_, text, fault) => {
  expect(readLibraryFile(text)).toEqual({ fault });
});
