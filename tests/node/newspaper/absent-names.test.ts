import { expect, test } from 'vitest';
import { absentNames } from '../../../src/node/newspaper/absent-names.ts';
import { parseNewspaper } from '../../../src/node/newspaper/parse-newspaper.ts';

const STORIES = [
  { id: 'politics/000_1', desk: 'سياسة' },
  { id: 'b', desk: null },
];

/** What the editor is told of a text of settings. */
function toldOf(text: string): readonly string[] {
  const reading = parseNewspaper(text);
  if (reading.kind !== 'settings') throw new Error('These are settings.');
  return absentNames(reading.named, STORIES).map(
    ({ line, en }) => `${line ?? 0}: ${en.message} ${en.remedy}`,
  );
}

test('a story and desks that are there are told of by nobody, in any spelling of a desk', () => {
  expect(toldOf('front:\n  lead: politics/000_1.txt\ndesks:\n  - سِياسة\n')).toEqual([]);
});

test('a story that is not there is told with its line, and the nearest id', () => {
  expect(toldOf('name: الضفة\nfront:\n  lead: politics/000_2\n')).toEqual([
    '3: The setting front.lead is "politics/000_2", and no story that is shown has this id. Write lead: politics/000_1',
  ]);
  expect(toldOf('front:\n  lead: no/such\n')).toEqual([
    '2: The setting front.lead is "no/such", and no story that is shown has this id. Write the path of its seed below the folder of seeds, without .txt.',
  ]);
});

test('desks that no story is of are told, each with its line, and the nearest desk', () => {
  expect(toldOf('desks:\n  - nothere\n  - folder: سياسه1\n    label: ساسة\n')).toEqual([
    '2: The setting desks names "nothere", and no story that is shown is of this desk. Write the name of a folder of seeds, or a desk as front matter has it.',
    '3: The setting desks names "سياسه1", and no story that is shown is of this desk. Write سياسة',
  ]);
});
