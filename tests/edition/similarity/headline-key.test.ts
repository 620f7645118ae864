import { describe, expect, test } from 'vitest';
import { headlineKey, saySame } from '../../../src/edition/similarity/headline-key.ts';
import { HEADLINE_PAIRS } from '../../bench/links/pairs.ts';

test.each(HEADLINE_PAIRS.filter(({ same }) => !same))(
  '$kind: «$named» is another story than «$headline»',
  ({ named, headline }) => {
    expect(saySame(named, headline)).toBe(false);
    expect(saySame(headline, named)).toBe(false);
  },
);

test.each(HEADLINE_PAIRS.filter(({ same }) => same))(
  '$kind: «$named» is «$headline»',
  ({ named, headline }) => {
    expect(saySame(named, headline)).toBe(true);
    expect(saySame(headline, named)).toBe(true);
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

  test('one label is as good as none, two sections are two stories', () => {
    expect(saySame(`رياضة | ${headline}`, headline)).toBe(true);
    expect(saySame(`رياضة | عاجل: ${headline}`, `رياضة: ${headline}`)).toBe(true);
    expect(saySame(`رياضة | ${headline}`, `ثقافة | ${headline}`)).toBe(false);
  });

  test('a name before a colon is none', () => {
    expect(headlineKey(`رئيس البلدية: ${headline}`)).not.toBe(headlineKey(headline));
  });

  test('a headline of labels alone keeps its words', () => {
    expect(headlineKey('فيديو | صور')).not.toBe('');
  });
});
