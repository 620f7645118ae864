import { expect, test } from 'vitest';
import { deadLinks, innerLinks } from '../../../src/edition/linking/inner-links.ts';
import type { TextBlock } from '../../../src/story/story.ts';

const paragraph = (line: number, href: string): TextBlock => ({
  kind: 'paragraph',
  text: 'انظر الخبر',
  line,
  marks: [{ start: 0, end: 4, href }],
});

const sections = [
  {
    subhead: null,
    blocks: [paragraph(3, '/story/خبر/#فقرة'), paragraph(5, 'https://a.example/x')],
  },
  { subhead: 'عنوان', blocks: [paragraph(9, '/story/لا/')] },
];

test('links to pages of the newspaper are known by their lines, others are not', () => {
  expect(innerLinks({ sections })).toEqual([
    { to: '/story/خبر/#فقرة', line: 3 },
    { to: '/story/لا/', line: 9 },
  ]);
});

test('a link to no page is told at its line, with how to mend it', () => {
  const stories = [
    { storyRecord: { id: 'a' }, innerLinks: innerLinks({ sections }) },
    { storyRecord: { id: 'b' } },
  ];
  expect(deadLinks(stories, (path) => path === '/story/خبر/')).toEqual([
    {
      id: 'a',
      line: 9,
      message: 'The link to /story/لا/ leads to no page of the newspaper.',
      remedy: expect.stringContaining('Copy the address'),
    },
  ]);
});
