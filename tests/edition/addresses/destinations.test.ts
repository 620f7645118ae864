import { expect, test } from 'vitest';
import { desksOf, tagsOf } from '../../../src/edition/addresses/destinations.ts';

const plain = 'أخبار';
const desk = { path: '/desk/أخبار/', label: plain };

test.each([
  ['its other Unicode form', plain.normalize('NFD')],
  ['a direction mark', `\u200F${plain}`],
  ['an invisible character within', 'أخ\u200Cبار'],
  ['tatweel', 'أخبـار'],
  ['a vowel sign', 'أخبَار'],
  ['a full stop', 'أخبار.'],
])('a desk is one with %s', (_what, spelling) => {
  expect([...desksOf([spelling, plain])]).toEqual([
    [spelling, desk],
    [plain, desk],
  ]);
});

test('desks of other words stay apart', () => {
  expect([...new Set(desksOf(['بين الملل', 'أخبار', 'اقتصاد']).values())]).toHaveLength(3);
});

test('tags have addresses of their own', () => {
  expect([...tagsOf(['أخبار'])]).toEqual([['أخبار', { path: '/tag/أخبار/', label: 'أخبار' }]]);
});
