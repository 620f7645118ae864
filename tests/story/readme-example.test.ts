import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleTable } from '../fixtures/readme-example.ts';

/** Prettier pads the cells of a table. */
const unpadded = (text: string): string =>
  text.replaceAll(/ *\| */g, '|').replaceAll(/\|-+(:?)(?=\|)/g, '|-$1');

test('the example in the README of story says what the parser says', () => {
  const readme = readFileSync('src/story/README.md', 'utf8');
  expect(unpadded(readme)).toContain(unpadded(exampleTable()));
});
