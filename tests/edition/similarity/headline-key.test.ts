import { describe, expect, test } from 'vitest';
import { headlineKey } from '../../../src/edition/similarity/headline-key.ts';
import { HEADLINE_PAIRS } from '../../bench/links/pairs.ts';

test.each(HEADLINE_PAIRS.filter(({ same }) => !same))(
  '$kind: «$named» is another story than «$headline»',
  ({ named, headline }) => {
    expect(headlineKey(named)).not.toBe(headlineKey(headline));
  },
);

test.each(HEADLINE_PAIRS.filter(({ same }) => same))(
  '$kind: «$named» is «$headline»',
  ({ named, headline }) => {
    expect(headlineKey(named)).toBe(headlineKey(headline));
  },
);

describe('labels', () => {
  const headline = 'البلدية تفتح السوق الجديد';

  test('a section of the edition is a label', () => {
    const labels = new Set(['شوون البلد']);
    expect(headlineKey(`شوون البلد | ${headline}`, labels)).toBe(headlineKey(headline, labels));
    expect(headlineKey(`شوون البلد | ${headline}`)).not.toBe(headlineKey(headline));
  });

  test('several labels stand one after another', () => {
    expect(headlineKey(`عاجل | محليات: ${headline} (فيديو)`)).toBe(headlineKey(headline));
  });

  test('a name before a colon is none', () => {
    expect(headlineKey(`رئيس البلدية: ${headline}`)).not.toBe(headlineKey(headline));
  });

  test('a headline of labels alone keeps its words', () => {
    expect(headlineKey('فيديو | صور')).not.toBe('');
  });
});
