import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/arabic/text/fold.ts';
import { nextSign } from '../../src/story/recognizers/dateline-tokens.ts';
import {
  foldedOpening,
  keyMarkFrom,
  openingByRule,
} from '../../src/story/recognizers/folded-opening.ts';
import { keyMark, lineKey } from '../../src/story/lines/line-key.ts';
import { STATES } from '../../src/story/states.ts';
import { ORIGINS, stepPoints } from '../../src/story/labelling/transition-scores.ts';
import { copiedUnits } from '../../src/story/lines/units.ts';
import { phraseBit, phraseFilter } from '../../src/story/recognizers/phrase-filter.ts';

const LETTERS = Array.from(
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي 0123.:«»()-—٣ہ漢😀\u200f\u00a0\u3000\ufeff',
);
const piece = fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom(' ', 'ال', 'و', '\ud800'));
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('texts of one key have one mark', () => {
  fc.assert(
    fc.property(text, (any) => {
      const folded = fold(any);
      expect(keyMark(folded)).toBe(keyMark(lineKey(folded)));
    }),
  );
});

test('the mark of a text is told without folding it', () => {
  fc.assert(
    fc.property(text, text, (before, any) => {
      expect(keyMarkFrom(before + any, before.length)).toBe(keyMark(fold(any)));
    }),
  );
  expect(keyMarkFrom('رابط: «الأولى»', 5)).toBe(keyMark('الاولي'));
});

/** A phrase as it may stand in a text, and the text. */
const phrases = fc.array(
  fc.array(text, { maxLength: 3 }).map((words) => fold(words.join(' '))),
  { maxLength: 5 },
);

test('what is told of a folded text without making it is true of it', () => {
  fc.assert(
    fc.property(text, text, text, (before, any, after) => {
      const [from, to] = [before.length, before.length + any.length];
      const folded = fold(any);
      const units = copiedUnits(before + any + after);
      const opening =
        foldedOpening(units, from, to, phraseFilter([])) ?? openingByRule(folded, any.length);
      const first = fold(any.slice(0, opening.firstEnd));
      expect(opening.length).toBe(folded.length);
      expect(opening.words).toBe(folded.split(' ').length);
      expect(opening.mark).toBe(keyMark(folded));
      expect(opening.letters).toBeLessThanOrEqual(lineKey(folded).length);
      expect(first.split(' ')[0]).toBe(folded.split(' ')[0]);
    }),
  );
});

test('a text that holds a phrase passes its filter', () => {
  fc.assert(
    fc.property(phrases, text, text, (some, before, after) => {
      const known = some.filter((phrase) => phrase !== '');
      const missed = known.filter((phrase) => {
        // Its first word stands alone somewhere, as those who ask have it.
        const any = `${phrase.split(' ')[0]} ${before}${phrase}${after}`;
        const opening = foldedOpening(copiedUnits(any), 0, any.length, phraseFilter(known));
        const bit = phraseBit(phrase, known.indexOf(phrase));
        return opening !== null && (opening.phrases & bit) === 0 && fold(any).includes(phrase);
      });
      expect(missed).toEqual([]);
    }),
  );
});

const SIGN =
  /\s*(?:--+|[-–—:/|،,()]|(?<=\s)["“”](?=\s)|(?<=\s)\u0640+(?=\s|$)|(?<=\S\s)من(?=\s)|(?<=\S\s)في(?=\s[\d٠-٩]))[\s:\-–—/|،,()]*/gu;
const signPiece = fc.oneof(
  fc.constantFrom(...Array.from(' \t-–—:/|،,()"“”ـمن٣3ابx😀\u00a0\ufeff')),
  fc.constantFrom(' من ', ' في ', ' في 3', ' ـ ', ' " ', '--'),
);

test('the signs of a dateline are those of its grammar', () => {
  fc.assert(
    fc.property(fc.array(signPiece, { maxLength: 20 }), fc.nat(10), (pieces, start) => {
      const any = pieces.join('');
      SIGN.lastIndex = start;
      const found = SIGN.exec(any);
      const wanted = found && { from: found.index, to: found.index + found[0].length };
      expect(nextSign(any, start)).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
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
