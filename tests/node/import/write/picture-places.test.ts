import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { picturePlaces } from '../../../../src/node/import/write/picture-places.ts';

const ROOT = path.resolve('/stories');

const places = (address: string, name = 'محلي/page.html') =>
  picturePlaces(address, { name, root: ROOT }).map((file) =>
    path.relative(ROOT, file).split(path.sep).join('/'),
  );

describe('picturePlaces', () => {
  test('looks beside the page', () => {
    expect(places('./page_files/a%20b.jpg?x#y')).toEqual(['محلي/page_files/a b.jpg']);
    expect(places('../a.jpg')).toEqual(['a.jpg']);
  });

  test('looks for a picture of the web in the folder that a browser saves beside a page', () => {
    expect(places('https://a.example/i/a.jpg')).toContain('محلي/page_files/a.jpg');
  });

  test('looks for uploads of WordPress, and for the picture that a smaller copy is made from', () => {
    const found = places('https://a.example/wp-content/uploads/2024/a-300x200.jpg', 'wp.xml');
    expect(found).toContain('uploads/2024/a-300x200.jpg');
    expect(found).toContain('uploads/2024/a.jpg');
  });

  test('looks where site builders keep what a site has at its top', () => {
    expect(places('/images/a.jpg', 'content/a.md')).toContain('static/images/a.jpg');
  });

  test.each([
    '../../a.jpg',
    '..%2f..%2fetc/passwd',
    '..\\..\\a.jpg',
    'file:///etc/passwd',
    'a\0.jpg',
    'data:x',
    '',
  ])('finds nothing outside: %s', (address) => expect(places(address)).toEqual([]));

  test('keeps an address of the web inside, whatever its path', () => {
    for (const place of places('https://a.example/..%2f..%2f..%2fetc/passwd'))
      expect(place).not.toMatch(/^\.\./);
  });
});
