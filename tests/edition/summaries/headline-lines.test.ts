import { expect, test } from 'vitest';
import { lineCount } from '../../../src/arabic/typography/line-count.ts';
import { headlineLinesOf, LIST_COLUMNS } from '../../../src/edition/summaries/headline-lines.ts';
import { HEADLINES } from '../../headlines.ts';

test('a short headline takes one line everywhere, a longer one two in narrow columns', () => {
  expect(headlineLinesOf('أمطار غزيرة')).toEqual([1]);
  expect(headlineLinesOf('العراق يبدأ مفاوضات الجلاء مع الأميركيين')).toEqual([1, 15.94]);
});

/** The lines that the classes of the page keep free in a column. */
function keptLines(headline: string, column: number): number {
  const [fewest, ...widths] = headlineLinesOf(headline);
  return fewest + widths.filter((width) => width > column).length;
}

/** No column parts more than two of its widths. */
const MOST_WORDS = 18;

test.each(HEADLINES.filter((headline) => headline.split(' ').length <= MOST_WORDS))(
  '«%s» has its lines kept in every column of a list',
  (headline) => {
    for (let column: number = LIST_COLUMNS.narrowest; column < LIST_COLUMNS.widest; column += 0.1)
      expect([column, keptLines(headline, column)]).toEqual([column, lineCount(headline, column)]);
  },
);
