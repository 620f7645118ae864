import { expect, test } from 'vitest';
import { headlineOf, withHeadline, withWords } from '../build/edit-seed.ts';
import { commonName, isCommon } from '../build/make-seeds.ts';
import { isRecent } from '../build/peers.ts';
import { mainScriptOf, sampleOf } from '../build/transfer.ts';

const seed = [
  'العنوان',
  '',
  'العنوان',
  'صورة ( أرشيفية)',
  'القاهرة: «وكالات»',
  '',
  'نص أول.',
  '',
  'نص ثان.',
].join('\n');

test('words are added to the first paragraph', () => {
  expect(withWords(seed, 'وزيد').split('\n')).toEqual(seed.split('\n').with(6, 'نص أول. وزيد.'));
  expect(() => withWords('العنوان\nنص', 'وزيد')).toThrow('line 7 holds no paragraph');
});

test('a headline changes wherever it stands', () => {
  expect(headlineOf(seed)).toBe('العنوان');
  expect(withHeadline(seed, 'آخر $&').split('\n').slice(0, 3)).toEqual(['آخر $&', '', 'آخر $&']);
});

test.each([
  ['000_4395e29235ab2307.txt', true],
  ['999_4395e29235ab2307.txt', true],
  ['1000_4395e29235ab2307.txt', false],
  ['10000_4395e29235ab2307.txt', false],
])('%s belongs to every edition: %s', (name, common) => {
  expect(isCommon(name)).toBe(common);
});

test('shared stories come after all others by name, and so first on the front', () => {
  expect([commonName('000_a.txt'), '9999_b.txt'].toSorted().at(-1)).toBe('z000_a.txt');
});

test('a sample steps evenly through a list', () => {
  expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  expect(sampleOf([0, 1, 2], 3)).toEqual([0, 1, 2]);
  expect(sampleOf([0, 1, 2], 10)).toEqual([0, 1, 2]);
});

test('the script of a page is found', () => {
  const html = '<script src="/a.js"></script><script type="module" crossorigin src="/assets/m.js">';
  expect(mainScriptOf(html)).toBe('assets/m.js');
  expect(() => mainScriptOf('<p>')).toThrow('no script');
});

test.each([
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v24.1.0', true],
  ['v20.20.2', false],
])('%s is recent enough: %s', (version, recent) => {
  expect(isRecent(version, '22.12')).toBe(recent);
});
