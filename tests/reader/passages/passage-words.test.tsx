import { beforeEach, describe, expect, test } from 'vitest';
import { selectedWords, wordsInView } from '../../../src/reader/passages/passage-words.ts';
import { paragraphId } from '../../../src/reader/passages/paragraph-id.ts';
import { openReader } from '../render-reader.tsx';
import { frontPage, storyPage } from '../sample-pages.ts';

const FIRST = 'قال الوزير إن الجسر مفتوح للناس.';
const SECOND = 'وعبره كثيرون أمس.';

const page = storyPage({ sections: [{ id: 'top', blocks: [FIRST, SECOND] }] });

const textOf = (words: string): Text => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.data === words) return node;
  throw new Error(`Nowhere: ${words}`);
};

function select(start: Node, from: number, end: Node, to: number): void {
  document.getSelection()?.setBaseAndExtent(start, from, end, to);
}

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
});

describe('what is selected of a story', () => {
  test('is whole words, with what stands beside them', async () => {
    await openReader(page);
    const text = textOf(FIRST);
    select(text, FIRST.indexOf('زير'), text, FIRST.indexOf('سر مف'));
    expect(selectedWords()).toMatchObject({
      parts: ['الوزير إن الجسر'],
      before: 'قال',
      after: 'مفتوح للناس.',
    });
  });

  test('goes over several paragraphs, backwards too', async () => {
    await openReader(page);
    select(textOf(SECOND), 5, textOf(FIRST), FIRST.indexOf('مفتوح'));
    expect(selectedWords()).toMatchObject({
      parts: ['مفتوح للناس.', 'وعبره'],
      before: 'قال الوزير إن الجسر',
      after: 'كثيرون أمس.',
    });
  });

  test('ends with its paragraph where three clicks have chosen it', async () => {
    await openReader(page);
    const next = textOf(SECOND).parentElement;
    select(textOf(FIRST), 0, next ?? document.body, 0);
    expect(selectedWords()?.parts).toEqual([FIRST]);
  });

  test('is nothing without a selection, beside the story, and on other pages', async () => {
    await openReader(page);
    expect(selectedWords()).toBeNull();
    const label = textOf('مشاركة');
    select(label, 0, label, 3);
    expect(selectedWords()).toBeNull();
  });
});

test('without a selection the paragraph at the top of the window is meant', async () => {
  await openReader(page);
  // Nothing has a place in jsdom: all of it is above the window.
  expect(wordsInView()).toBeNull();
  const paragraph = textOf(SECOND).parentElement;
  if (paragraph !== null) paragraph.getBoundingClientRect = () => new DOMRect(0, 90, 100, 100);
  expect(wordsInView()?.parts).toEqual([SECOND]);
});

test('a list has no passages', async () => {
  await openReader(frontPage(3));
  expect(wordsInView()).toBeNull();
});

test.each([
  [FIRST, 'قال-الوزير-إن-الجسر-مفتوح-للناس'],
  ['«نعم»، قالت.', 'نعم-قالت'],
  ['قال الوزير إن الجسر مفتوح للناس كلهم', 'قال-الوزير-إن-الجسر-مفتوح-للناس'],
])('a paragraph is known by its first words: %s', (text, id) => {
  expect(paragraphId(text)).toBe(id);
});
