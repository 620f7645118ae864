import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import { seedProblems } from '../../../src/story/seed-problems.ts';

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

test('a language that seeds are not read in is kept, with a warning', () => {
  expect(read('lang: xx')).toMatchObject({
    kind: 'story',
    story: {
      lang: 'xx',
      warnings: [
        {
          line: 2,
          message:
            'The field lang is "xx", which is none of ar, fa, ur, ps, ckb, sd, ug, en, fr. Write one of these.',
        },
      ],
    },
  });
  expect(read('lang: fa-AF')).toMatchObject({ story: { lang: 'fa-AF', warnings: [] } });
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

test.each(['https://exa mple.com/x', 'https://[x', 'https://a:99999/', 'javascript:alert(1)'])(
  'an address that is none (%s) is an error at its line',
  (url) => {
    expect(read(`desk: بيئة\nurl: "${url}"`)).toMatchObject({
      kind: 'error',
      problem: { line: 3, message: 'The field url is no address of the web.' },
    });
  },
);

test.each([
  ['brackets', `a: ${'['.repeat(9000)}`],
  ['dashes', `a:\n  ${'- '.repeat(9000)}x`],
])('lists in lists of lists (%s) are an error, and no end of the process', (_, yaml) => {
  for (let time = 0; time < 5; time += 1) {
    expect(read(yaml)).toMatchObject({
      kind: 'error',
      problem: { message: 'The front matter nests lists in lists.' },
    });
  }
});

test('a line separator inside a value leaves the block whole', () => {
  expect(read('alt: "a\u2028b\u2028c"\nrelated: [خبر آخر]')).toMatchObject({
    kind: 'story',
    story: { headline: 'المجلس يقر خطة التشجير', related: ['خبر آخر'], photos: [] },
  });
});

test('a file whose lines end in CR is read like any other', () => {
  const text = `---\nslug: x\ndesk: بيئة\n---\n${STORY}`.replaceAll('\n', '\r');
  expect(parseStory(text, 'a')).toMatchObject({
    kind: 'story',
    story: { desk: 'بيئة', frontMatter: { slug: 'x' } },
  });
});

test('empty items say nothing, and only tags stand on one line with commas', () => {
  expect(read('related: ""\ntags: "أ،، ب،"\naliases: خبر، وتتمته')).toMatchObject({
    kind: 'story',
    story: {
      related: [],
      tags: ['أ', 'ب'],
      frontMatter: { aliases: ['خبر، وتتمته'] },
    },
  });
});

test('a moment that no clock shows is no date', () => {
  expect(read('date: 2024-01-27T99:99')).toMatchObject({ kind: 'error', problem: { line: 2 } });
});

/** All that is wrong with a front matter: `line: what is wrong`. */
function mistakesOf(frontMatter: string): readonly string[] {
  const reading = read(frontMatter);
  if (reading.kind !== 'error') return [];
  return seedProblems(reading).map(({ line, message }) => `${line}: ${message}`);
}

describe('all mistakes are told at once, each by itself', () => {
  test('of fields, by their lines', () => {
    const id = 'محليات/tree';
    expect(read('draft: ربما\ndate: أمس\nurl: javascript:x')).toEqual({
      kind: 'error',
      problem: {
        id,
        line: 2,
        message: 'The field draft is neither true nor false.',
        remedy: 'Write true or false.',
      },
      others: [
        {
          id,
          line: 3,
          message: 'The field date is no date.',
          remedy: 'Write it as 2024-01-27.',
        },
        {
          id,
          line: 4,
          message: 'The field url is no address of the web.',
          remedy: 'Begin it with https://',
        },
      ],
    });
  });

  test('of signs and of values together: a value that is not closed spoils no other', () => {
    expect(mistakesOf('headline: "خبر\ndate: أمس\ntags: [أ, ب\ndraft: ربما\ndate: أمس')).toEqual([
      '2: The front matter is no YAML: the quotation mark " that opens here is not closed.',
      '3: The field date is no date.',
      '4: The front matter is no YAML: the bracket [ that opens here is not closed.',
      '5: The field draft is neither true nor false.',
      '6: The field date is no date.',
      '6: The field date is given twice, on lines 3 and 6.',
    ]);
  });

  test('of a value of several lines, which is one', () => {
    expect(mistakesOf('related:\n- خبر\n- [أ, ب]\n\tdesk: بيئة\nslug:\n  - [')).toEqual([
      '5: The front matter is no YAML: a line begins with a tab, where only spaces may stand.',
      '7: The front matter is no YAML: the bracket [ that opens here is not closed.',
    ]);
  });

  test('of keys that are no names', () => {
    expect(mistakesOf('draft: ربما\n? ? ? أ\n: ب')).toEqual([
      '2: The field draft is neither true nor false.',
      '3: A question mark stands where a field begins: in YAML, the key of a map.',
    ]);
  });

  test('as far as twenty', () => {
    expect(mistakesOf('date: أمس\n'.repeat(30))).toHaveLength(20);
  });

  test.each([
    ['tags: [أ, ب\ndesk: محليات', 2, '[', ']'],
    ['desk: محليات\ntags:\n  [أ,\n  ب\nslug: أ', 4, '[', ']'],
    ['roles: { 12: subhead\nslug: أ', 2, '{', '}'],
    ['title: "محليات\nslug: أ', 2, '"', '"'],
  ])('of what is not closed, at the line that it opens on (%#)', (yaml, line, sign, closing) => {
    expect(read(yaml)).toMatchObject({
      problem: {
        line,
        message: expect.stringContaining(` ${sign} that opens here is not closed.`),
        remedy: `Write ${closing} at the end of the value.`,
      },
    });
  });

  test('of YAML, the first of each line', () => {
    expect(mistakesOf('source: "وكالة" رويترز\nسطر بلا نقطتين\nوسطر بعده\nslug: أ')).toEqual([
      '2: The front matter is no YAML: something follows the end of a value.',
      '3: The front matter is no YAML: a line has no colon behind the name of its field.',
    ]);
  });

  test('of a field given twice, with both lines', () => {
    expect(read('desk: بيئة\nslug: أ\ndesk: سياسة')).toMatchObject({
      problem: { line: 4, message: 'The field desk is given twice, on lines 2 and 4.' },
    });
  });

  test('of a field given twice and of others together', () => {
    expect(mistakesOf('desk: بيئة\ndesk: سياسة\nurl: javascript:x')).toEqual([
      '3: The field desk is given twice, on lines 2 and 3.',
      '4: The field url is no address of the web.',
    ]);
  });
});

test('values are shown without controls, half characters and line ends', () => {
  const reading = read('desk: "اقتصاد\\uD800"\ntags: ["أ\\u0000", "\\u202E"]\nalt: "سطر\\r\\nآخر"');
  expect(reading).toMatchObject({
    kind: 'story',
    story: { desk: 'اقتصاد\uFFFD', tags: ['أ'], frontMatter: { alt: 'سطر آخر' } },
  });
});

test('aliases and keys of several values are errors at their lines', () => {
  expect(read('desk: بيئة\nsource: *a')).toMatchObject({ problem: { line: 3 } });
  expect(read(`desk: بيئة\n${'? '.repeat(400)}`)).toMatchObject({ problem: { line: 3 } });
});

test('a mark of direction before a field is no part of its name', () => {
  expect(read('slug: أ\n\u200Fdesk: بيئة')).toMatchObject({
    story: { desk: 'بيئة', warnings: [] },
  });
});
