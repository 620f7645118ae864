import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unitsOf } from '../../src/arabic/fold.ts';
import { hasMoreWords } from '../../src/story/has-more-words.ts';
import { keyMark, lineKey } from '../../src/story/line-key.ts';
import { splitLines } from '../../src/story/split-lines.ts';
import { STATES } from '../../src/story/states.ts';
import { ORIGINS, stepPoints } from '../../src/story/step-points.ts';
import { wordFilter, wordsThatPass } from '../../src/story/word-filter.ts';

const LETTERS = Array.from(
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي 0123.:«»()-—٣ہ漢😀\u200f\u00a0\u3000\ufeff',
);
const piece = fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom(' ', 'ال', 'و', '\ud800'));
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u0085', '\v', '\f', '\n\n');

test('lines are those between line ends, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, lineEnd), { maxLength: 20 }), (parts) => {
      const seed = parts.join('');
      const raws = seed.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
      expect(splitLines(seed).map(({ number, raw }) => [number, raw])).toEqual(
        [...raws.entries()]
          .filter(([, raw]) => raw.trim() !== '')
          .map(([at, raw]) => [at + 1, raw]),
      );
      for (const { source, start, text: shown } of splitLines(seed)) {
        expect(source.startsWith(shown, start)).toBe(true);
      }
    }),
  );
});

test('texts of one key have one mark', () => {
  fc.assert(
    fc.property(text, (any) => {
      const folded = fold(any);
      expect(keyMark(unitsOf(folded))).toBe(keyMark(unitsOf(lineKey(folded))));
    }),
  );
});

test('every word of the set passes its filter, in order', () => {
  fc.assert(
    fc.property(fc.array(text), text, (set, any) => {
      const folded = fold(any);
      const words = set.flatMap((one) => fold(one).split(' ')).filter((word) => word !== '');
      const passed = wordsThatPass(wordFilter(words), folded, unitsOf(folded));
      const own = folded.split(' ').filter((word) => words.includes(word));
      expect(passed.filter((word) => words.includes(word))).toEqual(own);
    }),
  );
});

test('words are counted by their spaces', () => {
  expect([1, 2, 3].map((most) => hasMoreWords('كلمة واحدة', most))).toEqual([true, false, false]);
});

describe('the steps into a state', () => {
  test.each([...STATES.entries()])('%i %o', (to) => {
    const origins = ORIGINS[to];
    for (const [from, { zone }] of STATES.entries()) {
      const points = stepPoints(from, to);
      const usual = origins?.usual[['top', 'head', 'body', 'tail'].indexOf(zone)];
      const odd = origins?.states.indexOf(from) ?? -1;
      expect(origins?.all[from]).toBe(points);
      if (origins?.isOdd[from] === 0) expect(points).toBe(usual);
      else if (points > -Infinity) expect(origins?.points[odd]).toBe(points);
    }
  });
});
