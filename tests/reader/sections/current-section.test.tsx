import { describe, expect, test } from 'vitest';
import { currentSection, holdsJump } from '../../../src/reader/sections/current-section.ts';

const height = 800;

describe('a long page', () => {
  const sections = [
    { id: 'top', position: 100 },
    { id: 'ب', position: 2000 },
    { id: 'ج', position: 4000 },
  ];

  test.each([
    [0, 'top'],
    [1837, 'top'],
    [1838, 'ب'],
    [2000, 'ب'],
    [3837, 'ب'],
    [4000, 'ج'],
    [5200, 'ج'],
    [-60, 'top'],
  ])('at %i it is %s', (scroll, id) => {
    expect(currentSection(sections, { scroll, end: 5200, height })).toBe(id);
  });
});

describe('short sections at the foot take their turns', () => {
  const sections = [
    { id: 'top', position: 0 },
    { id: 'ب', position: 1900 },
    { id: 'ج', position: 2400 },
    { id: 'د', position: 2500 },
  ];

  test.each([
    [1697, 'top'],
    [1698, 'ب'],
    [1797, 'ب'],
    [1798, 'ج'],
    [1897, 'ج'],
    [1898, 'د'],
    [2000, 'د'],
    [2030, 'د'],
  ])('at %i of 2000 it is %s', (scroll, id) => {
    expect(currentSection(sections, { scroll, end: 2000, height })).toBe(id);
  });
});

test('from top to end and back each section is current once, in order', () => {
  const sections = [
    { id: 'أ', position: 0 },
    { id: 'ب', position: 30 },
    { id: 'ج', position: 700 },
    { id: 'د', position: 1260 },
    { id: 'ه', position: 1300 },
  ];
  const seen: string[] = [];
  for (let scroll = 0; scroll <= 900; scroll += 1) {
    const id = currentSection(sections, { scroll, end: 900, height });
    if (id !== seen.at(-1)) seen.push(id);
  }
  expect(seen).toEqual(['ب', 'ج', 'د', 'ه']);
});

test('a page that does not scroll is at its first section', () => {
  const sections = [
    { id: 'أ', position: 0 },
    { id: 'ب', position: 300 },
  ];
  expect(currentSection(sections, { scroll: 0, end: 0, height })).toBe('أ');
});

test('no sections, no current one', () => {
  expect(currentSection([], { scroll: 0, end: 900, height })).toBe('');
});

test.each([
  ['it has just arrived', 0, Infinity, true],
  ['the page glides nearer', 300, 340, true],
  ['a thumb trembles', 4, 0, true],
  ['the reader scrolls on', 5, 0, false],
  ['the reader turns back on the way', 350, 340, false],
])('a jump: %s', (_, distance, closest, holds) => {
  expect(holdsJump(distance, closest)).toBe(holds);
});
