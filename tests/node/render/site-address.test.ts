import { expect, test } from 'vitest';
import { addressOf } from '../../../src/node/render/site-address.ts';

const somewhere = { site: 'https://example.org', base: '/paper/' };

test('addressOf encodes the Arabic of a path', () => {
  expect(addressOf('/story/خبر/', somewhere)).toBe(
    'https://example.org/paper/story/%D8%AE%D8%A8%D8%B1/',
  );
});
