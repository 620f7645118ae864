import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSlug,
  slugOf,
  slugWithFingerprint,
  uniqueIds,
} from '../../../src/edition/addresses/slug.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('slugOf', () => {
  test.each([
    ['العراق يبدأ مفاوضات الجلاء', 'العراق-يبدأ-مفاوضات-الجلاء'],
    ['  «السوداني»: لا تراجع! ', 'السوداني-لا-تراجع'],
    ['مُفاوَضــــات', 'مفاوضات'],
    ['قمة G20 في 2024', 'قمة-g20-في-2024'],
    ['نمو 3.5%', 'نمو-3-5'],
    ['أ\u0308', 'أ\u0308'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugOf(text, 'x')).toBe(slug);
  });

  test('composed and decomposed spellings are one address', () => {
    expect(slugOf('\u0627\u0653ب', 'x')).toBe(slugOf('آب', 'x'));
  });

  test('hamza belongs to the spelling', () => {
    expect(slugOf('الأردن', 'x')).not.toBe(slugOf('الاردن', 'x'));
  });

  test('a long headline is cut at a word and told apart by its fingerprint', () => {
    const start = 'كلمة '.repeat(20);
    const one = slugOf(`${start}أولى`, 'x');
    const two = slugOf(`${start}ثانية`, 'x');
    expect(one).toMatch(/^(كلمة-)+[0-9a-f]{6}$/);
    expect(bytes(one)).toBeLessThanOrEqual(96);
    expect(one).not.toBe(two);
  });

  test('a headline without letters is named by its id', () => {
    expect(slugOf('؟!…', 'desk/a')).toMatch(/^-[0-9a-f]{6}$/);
    expect(slugOf('؟!…', 'desk/a')).not.toBe(slugOf('؟!…', 'desk/b'));
  });

  test('a name that Windows refuses is not left bare', () => {
    expect(slugOf('CON', 'x')).toMatch(/^con-[0-9a-f]{6}$/);
  });

  test('any text at all gives one safe folder name of at most 96 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugOf(text, 'id');
        expect(bytes(slug)).toBeLessThanOrEqual(96);
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
      }),
    );
  });
});

test('slugWithFingerprint keeps inside the longest length', () => {
  expect(slugWithFingerprint('خبر', 'a')).toMatch(/^خبر-[0-9a-f]{6}$/);
  expect(bytes(slugWithFingerprint('ن'.repeat(90), 'a'))).toBeLessThanOrEqual(96);
});

describe('uniqueIds', () => {
  test('counts repeats, and a count that is taken is passed over', () => {
    expect(uniqueIds(['a', 'a', 'a-2', 'a'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });

  test('twenty thousand equal texts are counted one by one', () => {
    const ids = uniqueIds(Array.from({ length: 20_000 }, () => 'قسم'));
    expect(new Set(ids).size).toBe(20_000);
    expect(ids.at(-1)).toBe('قسم-20000');
  });

  test('ids of the page itself are not given away', () => {
    expect(uniqueIds(['main'], ['main'])).toEqual(['main-2']);
  });
});

test('a slug is the words of the text, joined', () => {
  const plain = fc.constantFrom(...Array.from('aZ09 -_.,«»“”،؛؟…–ءأبتثغفىي٠٩'));
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 30 }), (characters) => {
      const text = `${characters.join('')}س`;
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(slugOf(text, 'id')).toBe(words.join('-'));
    }),
  );
});

describe('isSlug', () => {
  test('takes every slug that a text can have, and those with a fingerprint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugOf(text, 'x');
        expect([isSlug(slug), isSlug(slugWithFingerprint(slug, 'y', 64))]).toEqual([true, true]);
      }),
      { examples: [['؟!…'], ['e\u{640}\u{301}'], ['İ'], ['con']] },
    );
  });

  test.each(['', '.', '..', '../x', 'a/b', 'a b', 'A', '-جسر', 'جسر-', 'con'])(
    'takes no other text: %s',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});
