import { expect, test } from 'vitest';
import { rangeIn, storyPassages } from '../../../src/reader/passages/story-passages.ts';
import { blockText } from '../../../src/reader/text/block-runs.ts';
import { storyPageWithPhoto } from '../photo-pages.ts';
import { openReader } from '../render-reader.tsx';
import { fullStoryPage, storyPage } from '../sample-pages.ts';

const textsOnPage = () => storyPassages().map(({ text }) => text);

test('headline, standfirst, subheads, paragraphs and lists are read, in their order', async () => {
  const page = storyPage({
    headline: 'الجسر',
    standfirst: 'خلاصة',
    sections: [
      { id: 'top', blocks: ['أول', { kind: 'quote', text: 'قول' }] },
      {
        id: 'ب',
        subhead: 'عنوان',
        blocks: [
          { kind: 'list-item', text: 'بند' },
          { kind: 'paragraph', text: 'نص **مهم**', marks: [{ start: 3, end: 10 }] },
        ],
      },
    ],
  });
  await openReader(page);
  expect(textsOnPage()).toEqual(['الجسر', 'خلاصة', 'أول', 'قول', 'عنوان', 'بند', 'نص **مهم**']);
});

test.each([
  ['a full story', fullStoryPage()],
  ['a story with a photo', storyPageWithPhoto()],
])('credits, captions, dates and what stands around %s are not', async (_, page) => {
  await openReader(page);
  const own = page.sections.flatMap(({ subhead, blocks }) => [
    ...(subhead === undefined ? [] : [subhead]),
    ...blocks.map(blockText).filter((text) => text !== ''),
  ]);
  const standfirst = page.standfirst === undefined ? [] : [page.standfirst];
  expect(textsOnPage()).toEqual([page.headline, ...standfirst, ...own]);
});

test('a sentence is found on the page across links and emphasis', async () => {
  const text = 'قال الوزير إن الجسر مفتوح.';
  const marks = [{ start: 4, end: 10 }];
  await openReader(
    storyPage({ sections: [{ id: 'top', blocks: [{ kind: 'paragraph', text, marks }] }] }),
  );
  const passage = storyPassages().at(-1);
  const wordsAt = (start: number, end: number) =>
    passage && rangeIn(passage, { start, end })?.toString();
  expect(wordsAt(0, text.length)).toBe(text);
  expect(wordsAt(4, 10)).toBe('الوزير');
  expect(wordsAt(11, 19)).toBe('إن الجسر');
});
