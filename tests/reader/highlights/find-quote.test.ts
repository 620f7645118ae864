import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/reader/highlights/find-quote.ts';
import { quoteOf } from '../../../src/reader/highlights/quote-of.ts';

const TEXT = [
  'افتتاح الجسر الجديد',
  'قال الوزير إن الجسر مفتوح للناس منذ صباح اليوم، وإن العمل فيه انتهى قبل موعده.',
  'وأضاف أن الجسر يربط ضفتي النهر، «وهو حلم قديم» لأهل المدينة.',
  'وعبره كثيرون أمس، وقال بعضهم إن الطريق إلى السوق صار أقصر.',
].join('\n');

const quoteFor = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return quoteOf(text, { start, end: start + words.length });
};

/** The words that are found in a text for those that were marked in another. */
function foundIn(text: string, words: string): string | null {
  const span = findQuote(text, quoteFor(words));
  return span === null ? null : text.slice(span.start, span.end);
}

test('a quote has what stands beside its words, over the ends of paragraphs', () => {
  expect(quoteFor('وأضاف أن الجسر')).toEqual({
    exact: 'وأضاف أن الجسر',
    prefix: 'وإن العمل فيه انتهى قبل موعده.',
    suffix: 'يربط ضفتي النهر، «وهو حلم قديم',
  });
  expect(quoteFor(TEXT)).toEqual({ exact: TEXT, prefix: '', suffix: '' });
});

describe('words are found', () => {
  test.each([
    ['as they are', 'مفتوح للناس'],
    ['with their signs', '«وهو حلم قديم»'],
    ['over two paragraphs', 'لأهل المدينة.\nوعبره كثيرون'],
    ['one word of several alike', 'الجسر يربط'],
    ['a single word', 'السوق'],
    ['all of the text', TEXT],
  ])('%s', (_, words) => {
    expect(foundIn(TEXT, words)).toBe(words);
  });

  test('of those that occur twice, the ones between the same words', () => {
    const second = TEXT.lastIndexOf('الجسر');
    const span = { start: second, end: second + 'الجسر'.length };
    expect(findQuote(TEXT, quoteOf(TEXT, span))).toEqual(span);
  });

  test.each([
    ['after paragraphs were put before them', `عاجل\nخبر آخر عن الجسر.\n${TEXT}`],
    ['when their paragraph has moved', TEXT.split('\n').toReversed().join('\n')],
    ['when what stood beside them was rewritten', 'كتب: وأضاف أن الجسر يربط ضفتي النهر. ثم ذهب.'],
  ])('%s', (_, text) => {
    expect(foundIn(text, 'وأضاف أن الجسر يربط ضفتي النهر')).toBe('وأضاف أن الجسر يربط ضفتي النهر');
  });

  test.each([
    [
      'another spelling',
      'وإن العمل فيه انتهى',
      TEXT.replace('وإن العمل', 'وإنّ العَمل'),
      'وإنّ العَمل فيه انتهى',
    ],
    [
      'another word',
      'مفتوح للناس منذ صباح اليوم',
      TEXT.replace('للناس', 'للجميع'),
      'مفتوح للجميع منذ صباح اليوم',
    ],
    [
      'more words',
      'مفتوح للناس منذ صباح اليوم',
      TEXT.replace('للناس', 'للناس كلهم'),
      'مفتوح للناس كلهم منذ صباح اليوم',
    ],
    [
      'fewer words',
      'مفتوح للناس منذ صباح اليوم',
      TEXT.replace('صباح ', ''),
      'مفتوح للناس منذ اليوم',
    ],
  ])('with %s', (_, words, text, found) => {
    expect(foundIn(text, words)).toBe(found);
  });
});

describe('words are not found', () => {
  test.each([
    ['in another text', 'مفتوح للناس منذ صباح اليوم', 'هطل المطر على المدينة أمس ولم يتضرر أحد.'],
    ['in none', 'مفتوح للناس', ''],
    [
      'when their paragraph is gone',
      'وأضاف أن الجسر يربط ضفتي النهر',
      TEXT.split('\n').toSpliced(2, 1).join('\n'),
    ],
    ['when they are gone from their place', 'للناس', TEXT.replace('للناس ', '')],
    [
      'when few alike stand elsewhere',
      'قال الوزير',
      TEXT.split('\n').toSpliced(1, 1, 'قال الوزير كلامًا آخر').toReversed().join('\n'),
    ],
    ['when they are signs alone', '،', TEXT],
  ])('%s', (_, words, text) => {
    expect(foundIn(text, words)).toBeNull();
  });
});
