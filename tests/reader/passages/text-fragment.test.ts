import { describe, expect, test } from 'vitest';
import type { PassageWords } from '../../../src/reader/passages/passage-words.ts';
import { textFragment, wordsOfFragment } from '../../../src/reader/passages/text-fragment.ts';

const PARAGRAPH = { element: document.body, text: '', nodes: [] };

const words = (parts: readonly string[], before = '', after = ''): PassageWords => ({
  parts,
  before,
  after,
  paragraph: PARAGRAPH,
  start: 0,
  last: PARAGRAPH,
  end: 0,
  range: null,
});

const LONG =
  'قال الوزير إن الأعمال بدأت في الجسر القديم وإنها تستمر حتى نهاية العام، كما جاء في بيان الوزارة أمس';

const fragmentOf = (said: PassageWords, page: string): string =>
  decodeURIComponent(textFragment(said, page));

describe('a text fragment', () => {
  test.each([
    ['names a few words whole', words(['فُتح الجسر']), 'فُتح الجسر أمس', ':~:text=فُتح الجسر'],
    [
      'names many by their beginning and end',
      words([LONG]),
      LONG,
      ':~:text=قال الوزير إن الأعمال بدأت في,كما جاء في بيان الوزارة أمس',
    ],
    [
      'names two paragraphs by the beginning of one and the end of the other',
      words(['فُتح الجسر', 'وعبره الناس']),
      'فُتح الجسر وعبره الناس',
      ':~:text=فُتح الجسر,وعبره الناس',
    ],
    [
      'tells words that occur twice by what stands beside them',
      words(['الجسر'], 'قال إن أعمال', 'القديم بدأت أمس كلها'),
      'الجسر الجسر',
      ':~:text=قال إن أعمال-,الجسر,-القديم بدأت أمس',
    ],
    ['goes without where nothing does', words(['الجسر']), 'الجسر الجسر', ':~:text=الجسر'],
  ])('%s', (_, said, page, fragment) => {
    expect(fragmentOf(said, page)).toBe(fragment);
  });

  test('encodes the signs that it gives a meaning', () => {
    expect(textFragment(words(['كوفيد-19, A&B']), '')).toBe(
      `:~:text=${encodeURIComponent('كوفيد')}%2D19%2C%20A%26B`,
    );
  });
});

test.each([
  ['#:~:text=%D8%AC%D8%B3%D8%B1', 'جسر'],
  ['#:~:text=a-,b%2Dc,-d', 'b-c'],
  ['#id:~:text=b,d&text=e', 'b'],
  ['#id', null],
  ['', null],
  ['#:~:text=%', null],
])('the first words of %s are %s', (hash, expected) => {
  expect(wordsOfFragment(hash)).toBe(expected);
});
