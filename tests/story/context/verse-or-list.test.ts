import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

const HEAD = [
  'الشاعر يقرأ من جديده في بيت الشعر',
  '',
  'قرأ الشاعر مساء أمس مقاطع من ديوانه الجديد في بيت الشعر، وسط حضور من القراء والنقاد.',
  '',
];
const END = [
  '',
  'ويعود الشاعر إلى بلدته الأسبوع المقبل بعد أمسيتين في العاصمة وثالثة في الميناء القديم.',
];

const STANZAS = [
  ['شمعة', 'وظل طويل', 'على الجدار'],
  ['لا أحد', 'يطرق الباب', 'سوى المطر'],
  ['أمي نائمة', 'والساعة', 'واقفة'],
];

function storyOf(lines: readonly string[]): Story {
  const reading = parseStory([...HEAD, ...lines, ...END].join('\n'), 'seed');
  if (reading.kind !== 'story') throw new Error('no story');
  return reading.story;
}

/** Kind and text of the blocks between the two paragraphs; a stanza that opens is marked. */
const middle = (story: Story): readonly string[] =>
  story.sections
    .flatMap(({ subhead, blocks }) => [
      ...(subhead === null ? [] : [`subhead ${subhead}`]),
      ...blocks.map((block) => {
        const opens = block.kind === 'quote' && block.opens === true;
        return `${opens ? '+ ' : ''}${block.kind} ${block.text}`;
      }),
    ])
    .slice(1, -1);

const stanzas = (opening: string): readonly string[] =>
  STANZAS.flatMap((verses, at) =>
    verses.map((verse, line) => `${at > 0 && line === 0 ? opening : ''}quote ${verse}`),
  );

describe('short lines in stanzas', () => {
  test('are verse, and a blank line between stanzas is kept', () => {
    const story = storyOf(STANZAS.flatMap((verses) => [...verses, '']));
    expect(middle(story)).toEqual(stanzas('+ '));
  });

  test('are verse where a blank line stands between verses, and more between stanzas', () => {
    const story = storyOf(
      STANZAS.flatMap((verses) => [...verses.flatMap((verse) => [verse, '']), '']),
    );
    expect(middle(story)).toEqual(stanzas('+ '));
  });

  test('are verse below a colon, and a line apart above them is none', () => {
    const story = storyOf([
      'ومنها قوله في الليل:',
      '',
      ...STANZAS.flatMap((verses) => [...verses, '']),
    ]);
    expect(middle(story)).toEqual(['paragraph ومنها قوله في الليل:', ...stanzas('+ ')]);
  });
});

test('verses with blank lines between all of them have no stanzas', () => {
  const verses = [
    'أكتب على الرمل',
    'ثم يأتي الموج',
    'ولا يبقى اسم',
    'هذا البحر لي',
    'لكن القارب بعيد',
    'والليل طويل',
  ];
  const story = storyOf(verses.flatMap((verse) => [verse, '']));
  expect(middle(story)).toEqual(verses.map((verse) => `quote ${verse}`));
});

test.each([
  ['names', ['سالم الحارثي', 'مريم الكعبي', '', 'عمر الفاسي', 'هدى منصور']],
  [
    'dishes, the last of them too',
    ['تمر وقهوة', 'خبز رقاق', 'أرز باللحم', 'سمك مشوي', 'حلوى السمسم'],
  ],
])('a list of %s is no verse', (_, items) => {
  const story = storyOf(['وتضم القائمة:', ...items]);
  expect(middle(story)).toEqual([
    'paragraph وتضم القائمة:',
    ...items.filter((item) => item !== '').map((item) => `list-item ${item}`),
  ]);
});
