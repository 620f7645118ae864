import { expect, test } from 'vitest';
import { entryId } from '../../../src/node/feeds/entry-id.ts';

test('the id of a story is a UUID by the name of its seed', () => {
  // Python's uuid.uuid5(uuid.NAMESPACE_URL, name) gives the same.
  expect(entryId('https://example.org/', 'أخبار/000')).toBe(
    'urn:uuid:e8c5b860-396a-5de2-b872-8dcd59c49d98',
  );
});

test('other seeds and other newspapers have other ids; another Unicode form of a name has none', () => {
  const id = entryId('https://example.org/', 'أ');
  expect(entryId('https://example.org/', 'ب')).not.toBe(id);
  expect(entryId('https://example.org/paper/', 'أ')).not.toBe(id);
  expect(entryId('https://example.org/', 'أ'.normalize('NFD'))).toBe(id);
});
