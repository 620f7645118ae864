import { expect, test } from 'vitest';
import { decode } from '../../../src/story/decode/decode.ts';

const TEXT = 'أقر المجلس خطة جديدة في جلسة أمس\nوقال الرئيس إن العمل يبدأ من الغد في المدينة';

/** The letters of TEXT in Windows-1256, from the code page's own table. */
function inWindows1256(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1256').decode(
    Uint8Array.from({ length: 256 }, (_, at) => at),
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

function inUtf16(text: string, isBig: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = [0xfeff, ...units].flatMap((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(isBig ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', 'utf-8', utf8(TEXT)],
  ['UTF-8 with a mark', 'utf-8', utf8(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', 'utf-16le', inUtf16(TEXT, false)],
  ['UTF-16, big end first', 'utf-16be', inUtf16(TEXT, true)],
])('%s is read without a warning', (_, encoding, bytes) => {
  expect(decode(bytes)).toEqual({ ok: true, text: TEXT, encoding, warnings: [] });
});

test('Windows-1256 is read, and said so', () => {
  expect(decode(inWindows1256(TEXT))).toMatchObject({
    ok: true,
    text: TEXT,
    warnings: [expect.stringContaining('Windows-1256')],
  });
});

test('a bad byte is an error at its line', () => {
  const bytes = Uint8Array.from([...utf8('سطر أول\nسطر ثان\n'), 0xff, 0xd8, ...utf8('\nسطر رابع')]);
  expect(decode(bytes)).toMatchObject({ ok: false, line: 3 });
});

test('French is no Arabic', () => {
  const bytes = Uint8Array.from('Le président a été réélu à l’unanimité', (letter) =>
    Math.min(letter.charCodeAt(0), 0xff),
  );
  expect(decode(bytes)).toMatchObject({ ok: false });
});

test('UTF-16 without its mark is named', () => {
  expect(decode(inUtf16(TEXT, false).subarray(2))).toMatchObject({
    ok: false,
    message: expect.stringContaining('UTF-16'),
  });
});

const LOST = '?????? ????? ???????\n\n??? ?????? ????? ?? ??????? "??????".';

test.each([
  ['a text of question marks', LOST, 1],
  ['one under front matter', `---\nheadline: ?????? ?????\ndate: 2024-01-27\n---\n\n${LOST}`, 6],
  ['one with numbers and a Latin name', `2024\n${LOST} BBC 12`, 2],
])('%s is an error that says how to mend it', (_, text, line) => {
  expect(decode(utf8(text))).toEqual({
    ok: false,
    message: 'The letters of this text are lost: question marks stand in their place.',
    remedy: 'Copy the text again from its source, and save it as UTF-8.',
    line,
  });
});

test.each([
  'هل عاد الماء؟؟؟ متى يعود ??? ومن يدفع ??? ومن يجيب ???? وأين ?? ولماذا ??',
  'متى ؟\n\n?? ??',
])('question marks that were asked are none: %s', (text) => {
  expect(decode(utf8(text))).toMatchObject({ ok: true });
});
