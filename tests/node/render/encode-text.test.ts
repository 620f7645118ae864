import { expect, test } from 'vitest';
import { encodeText, openEncodingRoom } from '../../../src/node/render/encode-text.ts';

test.each(['', 'a', 'خبر «اليوم»', '€‏—', '😀\u{10ffff}'])('«%s» is its UTF-8', (text) => {
  expect(Buffer.from(encodeText(text)).toString('utf8')).toBe(text);
});

test('a room gives the same bytes, and keeps what it gave until it is cleared', () => {
  const room = openEncodingRoom();
  const texts = ['', 'خبر «اليوم»', 'ورق '.repeat(200_000), '😀'];
  const given = texts.map((text) => room.encode(text));
  expect(given.map((bytes) => Buffer.from(bytes).toString('utf8'))).toEqual(texts);
  room.clear();
  expect(Buffer.from(room.encode('ورق')).toString('utf8')).toBe('ورق');
});
