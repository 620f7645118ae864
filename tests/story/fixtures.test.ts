import { expect, test } from 'vitest';
import { readSeed } from '../../src/story/read-seed.ts';
import { storyCases } from '../fixtures/stories.ts';

// A case that changed on purpose: npm run fixtures, then read the difference.
test.each(storyCases())('$name is read as expected', ({ name, bytes, expected }) => {
  expect(readSeed(bytes, name)).toEqual(expected);
});
