import { expect, test } from 'vitest';
import { pluralForm, selectPlural } from '../../../src/arabic/counting/plural.ts';

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
  [111, 'many'],
  [1.5, 'other'],
])('%d is %s', (n, form) => {
  expect(pluralForm(n)).toBe(form);
});

test('the rule is that of CLDR', () => {
  const rules = new Intl.PluralRules('ar');
  for (let n = 0; n <= 1300; n += 1) expect(pluralForm(n)).toBe(rules.select(n));
});

test('the form of a word is chosen', () => {
  const minutes = {
    zero: 'أقل من دقيقة',
    one: 'دقيقة',
    two: 'دقيقتان',
    few: 'دقائق',
    many: 'دقيقة',
    other: 'دقيقة',
  };
  expect(selectPlural(minutes, 5)).toBe('دقائق');
});
