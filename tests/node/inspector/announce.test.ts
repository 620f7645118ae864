import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { seedsLine } from '../../../src/node/inspector/announce.ts';

test.each([
  ['http://localhost:5173/', '  ➜  Seeds:   http://localhost:5173/__seeds/'],
  ['https://[::1]/paper/', '  ➜  Seeds:   https://[::1]/paper/__seeds/'],
])('the terminal names the list of the seeds of %s', (address, line) => {
  expect(stripVTControlCharacters(seedsLine(address))).toBe(line);
});
