import { expect, test } from 'vitest';
import { storySections, withPictures } from '../../../src/edition/body/story-sections.ts';

const item = (text: string, mark: string, number?: number) => ({
  kind: 'list-item' as const,
  text,
  line: 1,
  mark,
  ...(number === undefined ? {} : { number }),
});

test('items stand without the marks of their source, and with their numbers', () => {
  const blocks = [item('- الدولة', '- '), item('٣- الري', '٣- ', 3)];
  expect(storySections([{ subhead: null, blocks }])).toEqual([
    {
      id: 'top',
      subhead: undefined,
      blocks: [
        { kind: 'list-item', text: 'الدولة' },
        { kind: 'list-item', text: 'الري', number: 3 },
      ],
    },
  ]);
});

test('a verse that opens a stanza says so', () => {
  const verse = { kind: 'quote' as const, text: 'لا أحد', line: 1 };
  const [section] = storySections([
    { subhead: null, blocks: [verse, { ...verse, opens: true as const }] },
  ]);
  expect(section?.blocks).toEqual([
    { kind: 'quote', text: 'لا أحد' },
    { kind: 'quote', text: 'لا أحد', opens: true },
  ]);
});

test('an entry of a live page is headed by its hour', () => {
  const sections = [{ subhead: 'إغلاق الجسر', hour: '18:45', blocks: [] }];
  expect(storySections(sections)[0]?.subhead).toBe('18:45 · إغلاق الجسر');
});

test('no subhead takes an id that the page has for itself', () => {
  const sections = ['Menu', 'Main', 'القائمة'].map((subhead) => ({ subhead, blocks: [] }));
  expect(storySections(sections).map(({ id }) => id)).toEqual(['menu-2', 'main-2', 'القائمة']);
});

test('marks of an item move with its text, and a paragraph with marks is more than its text', () => {
  const marks = [{ start: 2, end: 8 }];
  const blocks = [
    { ...item('- الدولة', '- '), marks },
    { kind: 'paragraph' as const, text: 'a bold', line: 2, marks },
    { kind: 'paragraph' as const, text: 'plain', line: 3 },
  ];
  expect(storySections([{ subhead: null, blocks }])[0]?.blocks).toEqual([
    { kind: 'list-item', text: 'الدولة', marks: [{ start: 0, end: 6 }] },
    { kind: 'paragraph', text: 'a bold', marks: [{ start: 2, end: 6 }] },
    'plain',
  ]);
});

test('a picture that is there stands in its place; the line of one that is not is a paragraph', () => {
  const picture = (name: string) => ({
    kind: 'picture' as const,
    name,
    caption: 'السد',
    credit: 'واس',
    text: `[صورة: ${name}]`,
    line: 4,
  });
  const sections = storySections([
    { subhead: null, blocks: [picture('a.jpg'), picture('b.jpg'), picture('toString')] },
  ]);
  const there = { sources: [{ path: '/a.webp', width: 480 }], width: 480, height: 320 };
  expect(withPictures(sections, { 'a.jpg': there })[0]?.blocks).toEqual([
    { kind: 'picture', photo: { ...there, caption: 'السد', credit: 'واس', alt: 'السد' } },
    '[صورة: b.jpg]',
    '[صورة: toString]',
  ]);
});
