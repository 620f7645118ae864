import { expect, test } from 'vitest';
import { textPieces } from '../../../src/reader/text/text-tokens.ts';

const tokensOf = (text: string) =>
  textPieces(text)
    .filter(({ isToken }) => isToken)
    .map(({ text: token, href }) => [token, href]);

test.each([
  ['اتصل على 0800 12 34 56 مجانا', '0800 12 34 56', 'tel:0800123456'],
  ['على الرقم ‎+964 (770) 123 4567 نهارا', '+964 (770) 123 4567', 'tel:+9647701234567'],
  ['على ٠٥٠ ١٢٣ ٤٥٦٧.', '٠٥٠ ١٢٣ ٤٥٦٧', 'tel:0501234567'],
  ['على 050-123-4567', '050-123-4567', 'tel:0501234567'],
  ['راسلوا info@example.org.', 'info@example.org', 'mailto:info@example.org'],
  [
    'الموقع https://example.org/ar/نتائج?year=2024 اليوم',
    'https://example.org/ar/نتائج?year=2024',
    'https://example.org/ar/نتائج?year=2024',
  ],
  ['(انظر www.example.org/a).', 'www.example.org/a', 'https://www.example.org/a'],
  ['قال @example_user إن', '@example_user', null],
  ['بلغ 10 000 000 دينار', '10 000 000', null],
])('«%s» has «%s»', (text, token, href) => {
  expect(tokensOf(text)).toEqual([[token, href]]);
  expect(
    textPieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test.each([
  'فاز 3-2',
  'عاش (1894-1962)',
  'بين 12-15',
  'بسعر 48.50$',
  'وسم #مصر_2030',
  'يوم 01-02-2024',
  'أعوام 2022 2023 2024',
  'javascript:alert(1)',
  'يوم 2024-01-27',
])('«%s» stays as it is written', (text) => {
  expect(tokensOf(text)).toEqual([]);
});
