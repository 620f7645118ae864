import { beforeEach, expect, test } from 'vitest';
import { findHighlights } from '../../../src/reader/highlights/found-highlights.ts';
import { rangesOf, spanOfWords, storyText } from '../../../src/reader/highlights/story-text.ts';
import { selectedWords } from '../../../src/reader/passages/passage-words.ts';
import { highlight } from '../library/sample-library.ts';
import { openReader } from '../render-reader.tsx';
import { storyPage } from '../sample-pages.ts';

const FIRST = 'قال الوزير إن الجسر مفتوح للناس منذ صباح اليوم.';
const SECOND = 'وعبره كثيرون أمس.';

const paragraph = (words: string): Text => {
  const found = [...document.querySelectorAll('article p')].find(
    ({ textContent }) => textContent === words,
  );
  if (!(found?.firstChild instanceof Text)) throw new Error(`Nowhere: ${words}`);
  return found.firstChild;
};

beforeEach(async () => {
  document.getSelection()?.removeAllRanges();
  await openReader(storyPage({ sections: [{ id: 'top', blocks: [FIRST, SECOND] }] }));
});

test('the text of a story has a line for each paragraph', () => {
  expect(storyText().text.split('\n').slice(-2)).toEqual([FIRST, SECOND]);
});

test('words that are selected stand in it, and a range of each paragraph is theirs', () => {
  document
    .getSelection()
    ?.setBaseAndExtent(
      paragraph(FIRST),
      FIRST.indexOf('منذ'),
      paragraph(SECOND),
      'وعبره كثيرون'.length,
    );
  const words = selectedWords();
  if (words === null) throw new Error('Nothing is selected.');
  const text = storyText();
  const span = spanOfWords(text, words);
  expect(span && text.text.slice(span.start, span.end)).toBe('منذ صباح اليوم.\nوعبره كثيرون');
  expect(span && rangesOf(text, span).map(String)).toEqual(['منذ صباح اليوم.', 'وعبره كثيرون']);
});

test('passages are found on the page, and none stand where the story has them no more', () => {
  const [there, gone] = [
    highlight('جسر', 'مفتوح للناس', 1),
    { ...highlight('جسر', 'هطل المطر على المدينة', 2), prefix: '', suffix: 'ولم يتضرر أحد' },
  ];
  const found = findHighlights([there, gone]);
  expect(found.map(({ ranges }) => ranges.map(String))).toEqual([['مفتوح للناس'], []]);
});
