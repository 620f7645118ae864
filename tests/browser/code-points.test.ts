import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { test, useBrowser } from './reader-test.ts';
import { serveSite, type Site } from './site.ts';

useBrowser();

/** The first and the last code point of each plane's pairs that name no character. */
const NONCHARACTERS = Array.from({ length: 17 }, (_, plane) => [
  plane * 0x10000 + 0xfffe,
  plane * 0x10000 + 0xffff,
]).flat();

/** What HTML, JSON or React read in ways of their own. */
const DELICATE: readonly number[] = [
  ...Array.from({ length: 0x20 }, (_, at) => at),
  0x22,
  0x26,
  0x27,
  0x3c,
  0x3e,
  0x5c,
  0x60,
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  0xad,
  0x061c,
  0x200b,
  0x200c,
  0x200d,
  0x200e,
  0x200f,
  0x2028,
  0x2029,
  0x202a,
  0x202b,
  0x202c,
  0x202d,
  0x202e,
  0x2066,
  0x2067,
  0x2068,
  0x2069,
  0xfdd0,
  0xfdef,
  0xfeff,
  0xfffc,
  0xfffd,
  ...NONCHARACTERS,
  // Halves of pairs, which only escapes can say.
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
];
const POINTS_A_SEED = 8;

const isCharacter = (point: number): boolean => point < 0xd800 || point > 0xdfff;
const toText = (point: number): string => String.fromCodePoint(point);

/** Every code point of the first plane that is one character of text. */
const FIRST_PLANE = Array.from({ length: 0x10000 }, (_, point) => point).filter(
  (point) => isCharacter(point) && !/\s/u.test(toText(point)),
);

const escaped = (points: readonly number[]): string =>
  points.map((point) => String.raw`\U${point.toString(16).padStart(8, '0')}`).join('');

/** Words with these code points between them, so many to a line. */
function lines(points: readonly number[], length: number): readonly string[] {
  return Array.from({ length: Math.ceil(points.length / length) }, (_, line) => {
    const some = points.slice(line * length, (line + 1) * length);
    return `سطر من الرموز ${String.fromCodePoint(...some)} وبعدها كلام يكفي لفقرة كاملة من النص، كما في كل خبر.`;
  });
}

let folder: string;
let site: Site;

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

/** A seed whose front matter says the code points too. Signs alone tell no two desks or headlines apart. */
const seedOf = (
  number: number,
  headline: string,
  body: readonly string[],
  said: readonly number[],
): string =>
  [
    '---',
    `desk: "قسم ${number} ${escaped(said)} الرموز"`,
    `source: "وكالة ${escaped(said)} الرموز"`,
    `tags: ["وسم ${escaped(said)} الرموز"]`,
    `related: ["عنوان ${number} ${escaped(said)} منتظر"]`,
    '---',
    headline,
    '',
    ...body.flatMap((line) => [line, '']),
  ].join('\n');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  for (let first = 0; first < DELICATE.length; first += POINTS_A_SEED) {
    const points = DELICATE.slice(first, first + POINTS_A_SEED);
    const headline = `خبر رقمه ${first} ورموزه ${points.filter(isCharacter).map(toText).join('')}`;
    const body = lines(points.filter(isCharacter), 8);
    await put(`${first}.txt`, seedOf(first, headline, body, points));
  }
  await put(
    'plane.txt',
    seedOf(-1, 'خبر فيه رموز المستوى الأول كلها', lines(FIRST_PLANE, 256), []),
  );
  site = await serveSite({ seeds: folder });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** The addresses of all pages below that of the site, in parts, and how many there are at least. */
const PARTS = [
  ['stories', /^story\//, 16],
  ['desks', /^desk\//, 16],
  ['all else', /^(?!story\/|desk\/)/, 6],
] as const;

test.for(PARTS)(
  'every code point hydrates without a word in the console: %s',
  async ([, part, atLeast], { reader }) => {
    const files = await readdir(site.folder, { recursive: true });
    const folders = files
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('index.html'))
      .map((file) => file.slice(0, -'index.html'.length))
      .filter((folderOfPage) => part.test(folderOfPage));
    expect(folders.length).toBeGreaterThanOrEqual(atLeast);
    const page = await reader.openEmpty();
    for (const address of folders) {
      await page.goto(new URL(address, site.address).href);
      await page.locator('html[data-hydrated]').waitFor();
    }
  },
);
