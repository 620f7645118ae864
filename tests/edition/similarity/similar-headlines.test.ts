import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/arabic/text/fold.ts';
import { stem } from '../../../src/arabic/text/stem.ts';
import { createSimilarHeadlineIndex } from '../../../src/edition/similarity/similar-headlines.ts';
import { createIncrementalIndexer } from '../../../src/edition/similarity/incremental-index.ts';

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
const stemsOf = (headline: string): readonly string[] => [
  ...new Set(
    foldedWords(headline)
      .filter((word) => !isNumber(word))
      .map(stem),
  ),
];
const numbersOf = (headline: string): string =>
  foldedWords(headline).filter(isNumber).toSorted().join(' ');

const folded = (headline: string): string => foldedWords(headline).join(' ');

/** The rule as it reads, for any two headlines. */
function areSimilar(one: string, other: string): boolean {
  const [ours, theirs] = [stemsOf(one), stemsOf(other)];
  if (numbersOf(one) !== numbersOf(other) || ours.length === 0) return false;
  if (Math.min(ours.length, theirs.length) / Math.max(ours.length, theirs.length) < 0.85)
    return false;
  const left = ours.filter((each) => !theirs.includes(each));
  const open = theirs.filter((each) => !ours.includes(each));
  if (left.length * 2 >= ours.length) return false;
  const unpaired = left.filter((each) => {
    const most = (twin: string): number => (Math.min(each.length, twin.length) < 6 ? 1 : 2);
    const at = open.findIndex((twin) => distance(each, twin) <= most(twin));
    if (at !== -1) open.splice(at, 1);
    return at === -1;
  });
  return unpaired.length === 0 || open.length === 0;
}

// Few words of few letters, so that many headlines are near one another.
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('وزير', 'وزيز', 'خارجية', 'خارجيت', 'بغداد', 'في', 'من'),
  },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('ب', 'ر', 'س'), minLength: 1, maxLength: 8 }),
  },
  { weight: 1, arbitrary: fc.constantFrom('3', '٢٠') },
);
const headline = fc.array(word, { minLength: 1, maxLength: 16 }).map((words) => words.join(' '));

/** A headline, and what a slip of the pen, a word left out or a word more makes of it. */
const family = fc
  .tuple(headline, fc.array(fc.tuple(fc.nat(), word, fc.nat(3)), { maxLength: 3 }))
  .map(([first, changes]) => [
    first,
    ...changes.map(([at, other, kind]) => {
      const words = first.split(' ');
      const place = at % words.length;
      const old = words[place] ?? '';
      const put = [[], [other], [old, other], [`${old.slice(0, 1)}ل${old.slice(2)}`]][kind] ?? [];
      return words.toSpliced(place, 1, ...put).join(' ');
    }),
  ]);

test('finds what the rule says when every two headlines are compared', () => {
  fc.assert(
    fc.property(fc.array(family, { minLength: 1, maxLength: 5 }), (families) => {
      const all = families.flat().filter((each) => each !== '');
      const among = all.filter((_, at) => at % 2 === 0);
      const find = createSimilarHeadlineIndex(among.map(folded));
      for (const wanted of all) {
        const near = among.filter((each) => areSimilar(wanted, each)).map(folded);
        expect(find(folded(wanted)).toSorted()).toEqual(near.toSorted());
      }
    }),
    { numRuns: 500 },
  );
});

test('finds the same when it remembers what it found before some came and others went', () => {
  fc.assert(
    fc.property(
      fc.array(family, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat()),
      (families, marks) => {
        const all = families
          .flat()
          .filter((each) => each !== '')
          .map(folded);
        const indexNear = createIncrementalIndexer(3);
        for (const mark of [0, ...marks]) {
          const among = all.filter((_, at) => (mark >> (at % 31)) % 2 === 0);
          const [remembered, anew] = [indexNear(among), createSimilarHeadlineIndex(among)];
          for (const wanted of all)
            expect(remembered(wanted).toSorted()).toEqual(anew(wanted).toSorted());
        }
      },
    ),
  );
});

test('a text that is no headline is near none, and costs little', () => {
  const long = Array.from({ length: 5000 }, (_, at) => `كلمه${'ابتثجحخدذر'[at % 10]}${at}س`).join(
    ' ',
  );
  const find = createSimilarHeadlineIndex([long, `${long} اخري`]);
  expect(find(`${long} غيرها`)).toEqual([]);
});
