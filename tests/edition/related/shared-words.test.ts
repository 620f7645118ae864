import { expect, test } from 'vitest';
import { sharedWords } from '../../../src/edition/related/shared-words.ts';

test('words of both headlines are found in any form, and printed as in the second', () => {
  expect(sharedWords('مزارعو الزيتون ينتظرون المعصرة', 'المعصرة تستقبل زيتون القرى')).toEqual([
    'المعصرة',
    'زيتون',
  ]);
});

test('no more than two are named', () => {
  expect(sharedWords('افتتاح متحف البحر القديم', 'متحف البحر القديم يغلق')).toEqual([
    'متحف',
    'البحر',
  ]);
});

test.each([
  ['one word is no reason', 'افتتاح المتحف', 'المتحف يغلق أبوابه'],
  ['function words are none', 'بعد ذلك على الجسر', 'بعد ذلك على النهر'],
  ['one word in two forms is one', 'المتحف والمتحف', 'متحف المتحف'],
])('%s', (_, headline, other) => {
  expect(sharedWords(headline, other)).toEqual([]);
});
