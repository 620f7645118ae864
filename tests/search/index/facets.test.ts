import { expect, test } from 'vitest';
import { decodeFacts, encodeFacts, makeFact } from '../../../src/search/index/facets.ts';

test('a fact names each value once, and for each story the places of its values', () => {
  expect(makeFact('place', [['مصر', 'العراق'], [], ['العراق']])).toEqual({
    name: 'place',
    values: ['مصر', 'العراق'],
    places: Uint32Array.of(0, 1, 1),
    starts: Uint32Array.of(0, 2, 2, 3),
  });
});

test('facts come back from their bytes', () => {
  const facts = [
    makeFact('desk', [['علوم'], [], ['ثقافة']]),
    makeFact('year', [[], [], []]),
    makeFact(
      'place',
      Array.from({ length: 300 }, (_, at) => [`بلد ${at}`, 'مصر']),
    ),
  ];
  expect(decodeFacts(encodeFacts(facts))).toEqual(facts);
});

test('bytes that are cut are refused', () => {
  const bytes = encodeFacts([makeFact('desk', [['علوم'], ['ثقافة']])]);
  expect(() => decodeFacts(bytes.subarray(0, -1))).toThrow(RangeError);
});
