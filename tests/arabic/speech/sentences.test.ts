import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sentencesIn } from '../../../src/arabic/speech/sentences.ts';

const wordsOf = (text: string, language = 'ar'): readonly string[] =>
  sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

const LITERAL: readonly (readonly string[])[] = [
  ['قال الوزير ذلك.', 'ثم غادر!', 'فهل يعود؟'],
  ['قال د. محمد العلي وم. أحمد إنهما حضرا.', 'وغادرا.'],
  ['حضرت أ. د. منى السيد.', 'وغابت أ.د. سعاد.'],
  ['قال: «لن نعود.»', 'وغادر.'],
  ['بلغت النسبة 12.5 في المئة.', 'وزادت.'],
  ['1. الوصول إلى المدينة.', '2. الخروج منها.'],
  ['التقى J. Smith في لندن.', 'ثم سافر.'],
  ['جملة بلا نقطة'],
  ['انتظر...', 'ثم قال.'],
];

describe('the sentences of a paragraph', () => {
  test.each(LITERAL.map((sentences) => [sentences.join(' '), sentences] as const))(
    '%s',
    (text, sentences) => {
      expect(wordsOf(text)).toEqual(sentences);
    },
  );

  test('are much the same where the browser knows none', () => {
    vi.stubGlobal('Intl', {});
    try {
      expect(wordsOf('قال د. محمد ذلك. ثم غادر! فهل يعود؟')).toEqual([
        'قال د. محمد ذلك.',
        'ثم غادر!',
        'فهل يعود؟',
      ]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('of Urdu end with its own stop', () => {
    expect(wordsOf('انہوں نے کہا۔ وہ چلے گئے۔', 'ur')).toEqual(['انہوں نے کہا۔', 'وہ چلے گئے۔']);
  });

  test('signs without words belong to the sentence before, and nothing is no sentence', () => {
    expect(wordsOf('قال ذلك. ***')).toEqual(['قال ذلك. ***']);
    expect(wordsOf('   ')).toEqual([]);
  });

  test('hold every word once, in order', () => {
    const texts = fc.array(
      fc.constantFrom('قال', 'د.', 'أ.', '12.', '5', '«', '.»', '؟', '!', '...', 'BBC', '، '),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ');
        const letters = (some: string) => some.replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(letters(wordsOf(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
