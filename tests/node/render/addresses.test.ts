import { expect, test } from 'vitest';
import { headOf } from '../../../src/node/render/head.ts';
import { renderPage } from '../../../src/node/render/render-page.tsx';
import { readSeed } from '../../../src/story/read-seed.ts';
import type { SeedReading, Story } from '../../../src/story/story.ts';
import { pagesOf } from '../../edition/make-edition.ts';

/** Addresses that would run a script, or show what is not of the site. */
const schemes = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' JaVaScRiPt:alert(1)'];

/** Takes what front matter says of one field; returns a seed whose every part is such an address. */
const seedOf = (field: string, address: string): string =>
  [
    '---',
    `${field}: "${address}"`,
    '---',
    address,
    '',
    `قال ${address} وهذه فقرة كتبت للاختبار وحده، وفيها من الكلمات ما يكفي لأن تكون متنا.`,
    '',
    'اقرأ أيضا',
    `خبر لم يصل بعد ${address}`,
  ].join('\n');

const read = (text: string, id: string): SeedReading => readSeed(Buffer.from(text), id);

/** The addresses that a browser follows or fetches. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src|srcset|action|formaction|poster|content)="([^"]*)"/giu)].map(
    ([, address = '']) => address,
  );

const runs = (address: string): boolean => /^\W*(?:javascript|data|vbscript)\s*:/iu.test(address);

const cases = schemes.flatMap((address) =>
  ['url', 'source', 'slug', 'image', 'desk'].map((field) => [field, address] as const),
);

test('a seed that gives such an address as its source is refused', () => {
  for (const address of schemes)
    expect(read(seedOf('url', address), 'a')).toMatchObject({ kind: 'error' });
});

test('no page of any kind leads to such an address, wherever a seed says it', () => {
  const stories = cases
    .map(([field, address], number) => read(seedOf(field, address), `خبر/${address}/${number}`))
    .flatMap((reading): readonly Story[] => (reading.kind === 'story' ? [reading.story] : []));
  expect(stories.length).toBeGreaterThan(8);
  const pages = [...pagesOf(stories).values()];
  const kinds = new Set(pages.map(({ kind }) => kind));
  for (const kind of [
    'front',
    'story',
    'desk',
    'archive',
    'awaited',
    'disambiguation',
    'not-found',
  ])
    expect(kinds).toContain(kind);
  for (const page of pages) {
    const html =
      renderPage(page, { site: null, base: '/' }) + headOf(page, { site: null, base: '/' });
    const links = addressesIn(html.replaceAll(/<meta (?:name|property)="[^>]*>/gu, ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(runs)).toEqual([]);
  }
});
