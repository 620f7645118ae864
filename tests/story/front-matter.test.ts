import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.ts';

const STORY = `المجلس يقر خطة التشجير

المجلس يقر خطة التشجير

أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل الشمالي وإعادة تأهيل الممرات.
`;

function read(frontMatter: string) {
  return parseStory(`---\n${frontMatter}\n---\n${STORY}`, 'محليات/tree');
}

test('its fields go before what the text says', () => {
  const reading = read(
    [
      'date: 2024-01-27',
      'updated: 2024-01-28T10:30:00+02:00',
      'desk: بيئة',
      'tags: [تشجير, الساحل]',
      'source: «الميناء»',
      'url: https://example.org/a',
      'image: tree.jpg',
      'alt: شجرة على الكورنيش',
      'related:',
      '  - الميناء القديم يستعد',
      'lang: ar',
      'draft: true',
      'slug: خطة-التشجير',
      'aliases: [تشجير-الساحل]',
    ].join('\n'),
  );
  expect(reading).toMatchObject({
    kind: 'story',
    story: {
      headline: 'المجلس يقر خطة التشجير',
      desk: 'بيئة',
      tags: ['تشجير', 'الساحل'],
      related: ['الميناء القديم يستعد'],
      dates: [{ text: '2024-01-27', iso: '2024-01-27', line: 2 }],
      warnings: [],
      frontMatter: {
        date: '2024-01-27',
        updated: '2024-01-28T10:30:00+02:00',
        source: '«الميناء»',
        url: 'https://example.org/a',
        image: 'tree.jpg',
        alt: 'شجرة على الكورنيش',
        draft: true,
        slug: 'خطة-التشجير',
        aliases: ['تشجير-الساحل'],
      },
    },
  });
});

test('its lines are kept, the date as a part of its own', () => {
  const reading = read('date: 2024-01-27');
  expect(reading.kind === 'story' ? reading.story.lines.slice(0, 4) : []).toEqual([
    { line: 1, parts: [{ role: 'front-matter', text: '---' }] },
    {
      line: 2,
      parts: [
        { role: 'front-matter', text: 'date:' },
        { role: 'date', text: ' 2024-01-27' },
      ],
    },
    { line: 3, parts: [{ role: 'front-matter', text: '---' }] },
    { line: 4, parts: [{ role: 'headline', text: 'المجلس يقر خطة التشجير' }] },
  ]);
});

test.each([
  ['title: "بلا نهاية', 2],
  ['tags: [أ, ب', 2],
  ['tags: [أ]\ndate: أمس', 3],
  ['draft: ربما', 2],
  ['desk: بيئة\n\nurl: javascript:alert(1)', 4],
  ['date: 2024-02-31', 2],
  ['source: !!js/function "function(){}"', 2],
  ['tags: {a: b}', 2],
])('%j is an error at line %d', (frontMatter, line) => {
  expect(read(frontMatter)).toMatchObject({ kind: 'error', problem: { id: 'محليات/tree', line } });
});

test('an unknown field is left aside with a warning', () => {
  expect(read('colour: أزرق')).toMatchObject({
    kind: 'story',
    story: { warnings: [{ line: 2, message: expect.stringContaining('colour') }] },
  });
});

test('a rule of dashes at the top is no front matter', () => {
  expect(parseStory(`---\n${STORY}---\n`, 'a')).toMatchObject({
    kind: 'story',
    story: { headline: 'المجلس يقر خطة التشجير' },
  });
});

test('front matter over nothing is an empty seed', () => {
  expect(parseStory('---\ndesk: بيئة\n---\n\n', 'a')).toMatchObject({ kind: 'empty' });
});
