import { expect, test } from 'vitest';
import { decode } from '../../../src/story/decode/decode.ts';
import { readSeed } from '../../../src/story/read-seed.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['a PDF', '%PDF-1.7\n%\xE2\xE3'],
  ['a document of Word (.docx)', 'PK\x03\x04\x14\0\x08\0[Content_Types].xml…word/document.xml'],
  ['an OpenDocument (.odt)', 'PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text'],
  ['an archive (.zip), as many documents are', 'PK\x03\x04\x14\0\x08\0a.bin'],
  ['a document of an older Word (.doc)', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'],
  ['a document of RTF (.rtf)', "{\\rtf1\\ansi\\ansicpg1256 \\'c7\\'e1}"],
  ['a picture', '\x89PNG\r\n\x1A\n\0'],
  ['a picture', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
  ['a picture', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['a compressed file (.gz)', '\x1F\x8B\x08\0'],
])('a file that is no text is called what it is: %s', (what, start) => {
  expect(readSeed(latin1(start), 'a')).toEqual({
    kind: 'error',
    problem: {
      id: 'a',
      line: 1,
      message: `The file is ${what}, not a text.`,
      remedy:
        'Open it in its own program, copy the text of the story, and save that in a text file as UTF-8.',
    },
  });
});

test('a whole page of HTML is read, with a warning', () => {
  const page = '\n<!DOCTYPE html>\n<html><body><p>نص الخبر كله هنا.</p></body></html>\n';
  expect(decode(new TextEncoder().encode(page))).toMatchObject({
    ok: true,
    warnings: [
      'This is a whole page of HTML, so that its code and its menus may stand in the story. Copy the text of the story alone into the file.',
    ],
  });
});

test.each(['<p>نص</p>', 'PK هو رمز', 'ملف %PDF-1.7', '<h1>خبر</h1>\n<html>'])(
  'a text that only speaks of one is read: %s',
  (text) => {
    expect(decode(new TextEncoder().encode(text))).toMatchObject({ ok: true, warnings: [] });
  },
);
