import { describe, expect, test } from 'vitest';
import { documentText, encodingOf } from '../../../../src/node/import/sources/document-text.ts';

/** «قال في البيت من الناس» in Windows-1256. */
const ARABIC = Buffer.from(
  'd8c7e1 20 ddec 20 c7e1c8edca 20 e3e4 20 c7e1e4c7d3'.replaceAll(' ', ''),
  'hex',
);
const WORDS = new TextDecoder('windows-1256').decode(ARABIC);

describe('documentText', () => {
  test('believes bytes that are UTF-8, whatever is declared', () => {
    const bytes = Buffer.from('<meta charset="windows-1256">خبر');
    expect(documentText(bytes)).toEqual({ kind: 'text', text: '<meta charset="windows-1256">خبر' });
  });

  test('knows Windows-1256 by its words, whatever is declared', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset=iso-8859-1>'), ARABIC]);
    expect(documentText(bytes)).toEqual({
      kind: 'text',
      text: `<meta charset=iso-8859-1>${WORDS}`,
    });
  });

  test('reads a byte order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('خبر', 'utf16le')]);
    expect(documentText(bytes)).toEqual({ kind: 'text', text: 'خبر' });
  });

  test('believes what is declared where the bytes do not tell, a server before the page', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="koi8-r">'), Buffer.from([0xc1])]);
    expect(documentText(bytes)).toMatchObject({ text: '<meta charset="koi8-r">а' });
    expect(documentText(bytes, 'windows-1251')).toMatchObject({
      text: '<meta charset="koi8-r">Б',
    });
  });

  test('tells of bytes that are no text', () => {
    expect(documentText(Buffer.from([0x41, 0x0a, 0xff]))).toMatchObject({
      kind: 'failed',
      line: 2,
    });
  });
});

test('encodingOf tells the encoding of a file by its first bytes, a cut character among them', () => {
  expect(encodingOf(Buffer.from('<a>خبر</a>خ').subarray(0, -1))).toBe('utf-8');
  expect(encodingOf(Buffer.concat([ARABIC, Buffer.from('<a>')]))).toBe('windows-1256');
});
