import { describe, expect, test } from 'vitest';
import { pullQuote } from '../../../src/reader/story/pull-quote.ts';

describe('pullQuote', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ');

  test.each([9, 36])('leaves a quotation of %i words where it is', (count) => {
    expect(pullQuote([`قال «${words(count)}».`])).toBeNull();
  });

  test.each([10, 35])('takes a quotation of %i words with its marks', (count) => {
    expect(pullQuote(['قال «نعم».', `قال «${words(count)}».`])).toBe(`«${words(count)}»`);
  });

  test('takes nothing that does not end', () => {
    expect(pullQuote([`قال «${words(12)}`, 'ثم سكت».'])).toBeNull();
  });
});
