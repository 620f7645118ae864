import { expect, test } from 'vitest';
import { contentName } from '../../../src/node/cache/content-name.ts';

test('a content is named by its bytes, whatever they are given as', () => {
  expect(contentName('ورق')).toBe(contentName(Buffer.from('ورق')));
  expect(contentName('ورق')).toMatch(/^[0-9a-f]{16}$/);
  expect(contentName('ورق')).not.toBe(contentName('ورقة'));
});
