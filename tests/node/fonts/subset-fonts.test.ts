import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { NEWS_CHARACTERS, type NewsPart } from '../../../src/node/fonts/news-characters.ts';
import { openFont, type Shaper } from '../../../src/node/fonts/shape.ts';
import { subsetFonts, type FontFile } from '../../../src/node/fonts/subset-fonts.ts';

const STYLES = new URL('../../../src/reader/styles/fonts.css', import.meta.url);
const FONTS = new URL('../../../src/reader/fonts/', import.meta.url);

/** What must be readable, written out by hand and apart from the list that makes the files. */
const NEEDED = {
  Arabic: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ً ٌ ٍ َ ُ ِ ّ ْ ٰ ـ ٱ ڤ ڨ ڭ گ ﷺ ﷲ ﴾ ﴿',
  Persian: 'پچژکگیۀ می‌شود ۰۱۲۳۴۵۶۷۸۹ ٫ ٬',
  Urdu: 'ٹڈڑںھہۂۃےۓ۔ ؓ',
  Pashto: 'ټځڅډړږښګڼېۍئ',
  digits: '0123456789 ٠١٢٣٤٥٦٧٨٩',
  punctuation: '، ؛ ؟ « » ‹ › “ ” ‘ ’ … – — - . : ; ! ? ( ) [ ] / % ٪ + = & @ # * " \'',
  Latin: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz éèêëàâäáãåçñöôóõøüûúùïîíìßæœÿı',
  money: '$ € £ ¥ ﷼',
};

/** The part whose `unicode-range` a browser would choose: the last rule that holds the character. */
function rangesOf(css: string): ReadonlyMap<NewsPart, readonly (readonly [number, number])[]> {
  const ranges = new Map<NewsPart, readonly (readonly [number, number])[]>();
  for (const part of ['latin', 'marks', 'arabic'] as const) {
    const rules = [
      ...css.matchAll(new RegExp(`-${part}\\.woff2[^}]*unicode-range: ([^;]+);`, 'g')),
    ];
    const written = new Set(rules.map((rule) => rule[1]));
    expect(rules).toHaveLength(3);
    expect(written.size).toBe(1);
    ranges.set(
      part,
      [...written]
        .join()
        .match(/[0-9A-F]+(?:-[0-9A-F]+)?(?=,|$)/g)
        ?.map(hexRange) ?? [],
    );
  }
  return ranges;
}

function hexRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

const sum = (list: readonly FontFile[]) => list.reduce((all, file) => all + file.bytes.length, 0);

let files: readonly FontFile[];
let shapers: ReadonlyMap<string, Shaper>;
let ranges: ReturnType<typeof rangesOf>;

beforeAll(async () => {
  files = await subsetFonts();
  shapers = new Map(
    await Promise.all(files.map(async (file) => [file.name, await openFont(file.bytes)] as const)),
  );
  ranges = rangesOf(await readFile(STYLES, 'utf8'));
}, 60_000);

function chosenPart(character: string): NewsPart | null {
  const code = character.codePointAt(0) ?? -1;
  const parts = [...ranges].filter(([, list]) =>
    list.some(([first, last]) => first <= code && code <= last),
  );
  return parts.at(-1)?.[0] ?? null;
}

test('the committed files are what the packages make', async () => {
  const changed = await Promise.all(
    files.map(async (file) => {
      const committed = await readFile(new URL(file.name, FONTS));
      return committed.equals(file.bytes) ? [] : [file.name];
    }),
  );
  expect(changed.flat()).toEqual([]);
});

test('the weights hold: all faces, and what a page of Arabic without Latin letters fetches', () => {
  const news = files.filter(({ part }) => part !== 'quran');
  expect(sum(news)).toBeLessThan(112_000);
  expect(sum(news)).toBeGreaterThan(90_000);
  expect(sum(news.filter(({ part }) => part !== 'latin'))).toBeLessThan(82_000);
  expect(sum(files.filter(({ part }) => part === 'quran'))).toBeLessThan(26_000);
});

test('the file of the Qur’an draws its letters and signs, and the reader asks for it', async () => {
  const [, range = ''] =
    /naskh-quran\.woff2[^}]*unicode-range: ([^;]+);/.exec(await readFile(STYLES, 'utf8')) ?? [];
  const asked = range.match(/[0-9A-F]+(?:-[0-9A-F]+)?(?=,|$)/g)?.map(hexRange) ?? [];
  const lost = Array.from(NEWS_CHARACTERS.quran).filter((character) => {
    const code = character.codePointAt(0) ?? -1;
    const isAsked = asked.some(([first, last]) => first <= code && code <= last);
    return !isAsked || (shapers.get('naskh-quran.woff2')?.missing(character) ?? 1) > 0;
  });
  expect(lost).toEqual([]);
  expect(NEWS_CHARACTERS.quran).toContain('\u06d6');
});

describe.each(['naskh', 'sans-400', 'sans-700'])('%s', (face) => {
  const shaper = (part: NewsPart): Shaper => {
    const found = shapers.get(`${face}-${part}.woff2`);
    if (!found) throw new Error(`no file of ${face} for ${part}`);
    return found;
  };

  test.each(Object.entries(NEEDED))('%s has no empty box', (_language, text) => {
    const lost = Array.from(new Set(text)).filter((character) => {
      const part = chosenPart(character);
      return part === null || shaper(part).missing(character) > 0;
    });
    expect(lost).toEqual([]);
  });

  test('every listed character is drawn by the file that its range names', () => {
    for (const part of ['arabic', 'marks', 'latin'] as const) {
      const lost = Array.from(NEWS_CHARACTERS[part]).filter(
        (character) => chosenPart(character) !== part || shaper(part).missing(character) > 0,
      );
      expect(lost).toEqual([]);
    }
  });

  test('letters join, lam and alef ligate, marks take no room', () => {
    const { advance } = shaper('arabic');
    expect(advance('بيت')).toBeLessThan(advance('ب') + advance('ي') + advance('ت'));
    expect(advance('لا')).not.toBe(advance('ل\u200d') + advance('\u200dا'));
    expect(advance('مُدَرِّسٌ')).toBe(advance('مدرس'));
    expect(advance('می‌شود')).not.toBe(advance('میشود'));
  });
});
