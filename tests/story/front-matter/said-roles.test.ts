import { describe, expect, test } from 'vitest';
import { findSaidLines, roleOfWord } from '../../../src/story/front-matter/said-roles.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';

const lines = splitLines(
  [
    'المجلس يقر خطة التشجير',
    '',
    'الأكثر قراءة',
    'أقرّ المجلس خطة تمتد ثلاث سنوات.',
    '***',
    '15 قتيلا في انفجار',
    'الأكثر قراءة',
    'وصف الوزير: الخطة جيدة.',
  ].join('\n'),
);

/** The numbers of the lines that a key means. */
const found = (key: string) =>
  findSaidLines([key], lines).map(({ at, fault }) => ({
    lines: at.map((index) => lines[index]?.number),
    fault: fault && `${fault.message} ${fault.remedy}`,
  }))[0];

describe('lines are named', () => {
  test.each([
    ['by a number', '4', [4]],
    ['by an Arabic number', '٤', [4]],
    ['by a range, without its blank lines', '1-4', [1, 3, 4]],
    ['by a range with an en dash and spaces', '3 – 4', [3, 4]],
    ['by a number and the first words', '4 أقر المجلس', [4]],
    ['by a range and the first words of its first line', '3-5 الأكثر', [3, 4, 5]],
    ['by a number, where signs are all of the line', '5 ***', [5]],
    ['by their words, wherever they stand', 'الأكثر قراءة', [3, 7]],
    ['by their words, however they are spelt', 'الاكثر قراءه', [3, 7]],
    ['by their first words', 'وصف الوزير', [8]],
    ['by words that begin with a number', '15 قتيلا في انفجار', [6]],
  ])('%s', (_, key, numbers) => {
    expect(found(key)).toEqual({ lines: numbers, fault: null });
  });

  test('by half a word never', () => {
    expect(found('وصف الوز')?.lines).toEqual([]);
  });
});

describe('a number whose line says something else now', () => {
  test('follows its words, and is told', () => {
    expect(found('2 أقر المجلس خطة')).toEqual({
      lines: [4],
      fault: 'The words of "2 أقر المجلس خطة" stand on line 4 now, which has the role. Write 4.',
    });
    expect(found('7-8 أقر المجلس')).toMatchObject({ lines: [4, 5] });
  });

  test('is left aside where its words stand nowhere, or in several places', () => {
    expect(found('4 أقر البرلمان')).toEqual({
      lines: [],
      fault:
        'Line 4 does not say what "4 أقر البرلمان" says of it, so its role was left aside. Write the number the line has now.',
    });
    expect(found('4 الأكثر قراءة')?.lines).toEqual([]);
  });

  test('is told where no line has the number or the words', () => {
    expect(found('2')?.fault).toBe(
      'There are no words on line 2. Write the number of a line and its first words.',
    );
    expect(found('كلمات أخرى')?.fault).toBe(
      'No line says "كلمات أخرى". Write the number of a line and its first words.',
    );
  });
});

test('what names a line more closely has the higher rank', () => {
  const ranks = findSaidLines(['الأكثر قراءة', '1-4', '4'], lines).map(({ rank }) => rank);
  expect(ranks).toEqual([0, 1, 2]);
});

test.each([
  ['subhead', 'subhead'],
  ['List item', 'list-item'],
  ['related_label', 'related-label'],
  ['front-matter', null],
  ['عنوان', null],
])('the word %s names the role %s', (word, role) => {
  expect(roleOfWord(word)).toBe(role);
});
