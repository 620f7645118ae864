import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';

const STORY = `المجلس يقر خطة التشجير

أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل الشمالي وإعادة تأهيل الممرات.
`;

const read = (above: string) => parseStory(`${above}\n${STORY}`, 'a');

test('a draft is one however it is spelt, with marks that nobody sees', () => {
  for (const above of [
    '\u200F---\u00A0\n\u200FDraft\u200F:\u00A0True\u200F\n----',
    '\n\n ---\r\nDRAFT: true\r\n—',
  ])
    expect(read(above)).toMatchObject({
      kind: 'story',
      story: { headline: 'المجلس يقر خطة التشجير', frontMatter: { draft: true }, warnings: [] },
    });
});

test('front matter that is not closed is an error at its rule', () => {
  expect(read('\n---\ndraft: true\n')).toEqual({
    kind: 'error',
    problem: {
      id: 'a',
      line: 2,
      message: 'Front matter begins here and is not closed.',
      remedy: 'Write --- on a line of its own below the fields.',
    },
  });
});

test('a rule of the text does not close it: the line where the text begins is told', () => {
  expect(read('---\ndraft: true\n\nخبر عن السوق\nنص الخبر\n---')).toMatchObject({
    kind: 'error',
    problem: {
      line: 4,
      remedy: 'Write --- on a line of its own above the text, or name: before the value.',
    },
  });
});

test('a field without a rule above it is text, with a warning', () => {
  expect(read('draft: true')).toMatchObject({
    kind: 'story',
    story: {
      warnings: [
        {
          line: 1,
          message:
            'The text opens with draft: and no rule stands above it, so it was read as text. Write --- on a line above the fields and on one below.',
        },
      ],
    },
  });
});

test.each(['{ draft: true }', '"draft": true', '{ "draft": true, slug: a }'])(
  'a draft is one in each form of YAML: %s',
  (yaml) => {
    expect(read(`---\n${yaml}\n---`)).toMatchObject({ story: { frontMatter: { draft: true } } });
  },
);

test('a draft that is an item of a list is an error, not text', () => {
  expect(read('---\n- draft: true\n---')).toMatchObject({
    kind: 'error',
    problem: { message: 'The front matter is no list of fields.' },
  });
});

test.each(['? ? ? أ', '? draft\n: true', '? أ\n? ب\n\n# ملاحظة'])(
  'keys of YAML that are no names are text, with a warning at the rule: %j',
  (yaml) => {
    expect(read(`\n---\n${yaml}\n---`)).toMatchObject({
      kind: 'story',
      story: {
        warnings: [
          {
            line: 2,
            message:
              'A rule stands here and a question mark where a field begins: in YAML, the key of a map. It was read as text. Where it is front matter, write each field as name: value.',
          },
        ],
      },
    });
  },
);

describe('lists', () => {
  test('tags may have Arabic commas, in brackets too', () => {
    expect(read('---\ntags: [العراق، التحالف الدولي، اقتصاد]\n---')).toMatchObject({
      story: { tags: ['العراق', 'التحالف الدولي', 'اقتصاد'], warnings: [] },
    });
  });

  test('a headline may hold a colon, and is never cut at an Arabic comma', () => {
    const above = '---\nrelated:\n  - وزير الري: المياه تصل غدا، كما قال\n  - عنوان ثان\n---';
    expect(read(above)).toMatchObject({
      story: { related: ['وزير الري: المياه تصل غدا، كما قال', 'عنوان ثان'], warnings: [] },
    });
    expect(read('---\nrelated: [وزير الري: المياه تصل, عنوان ثان]\n---')).toMatchObject({
      story: { related: ['وزير الري: المياه تصل', 'عنوان ثان'] },
    });
  });

  test('headlines between brackets with an Arabic comma are one, with a warning at their line', () => {
    expect(read('---\nslug: أ\nrelated: [خبر أول، خبر ثان]\n---')).toMatchObject({
      story: {
        related: ['خبر أول، خبر ثان'],
        warnings: [
          {
            line: 3,
            message:
              'The field related has one item here, with «،» in it. Between items write the comma of YAML (,); where it is one, put it in quotes.',
          },
        ],
      },
    });
    expect(read('---\nrelated: ["خبر أول، وتتمته"]\n---')).toMatchObject({
      story: { warnings: [] },
    });
  });

  test('an item that is no text is an error at its own line', () => {
    expect(read('---\nrelated:\n  - خبر أول\n  - [أ, ب]\n---')).toMatchObject({
      kind: 'error',
      problem: { line: 4, message: 'The field related is not a list of texts.' },
    });
  });
});

test('an unknown field is told what to write', () => {
  expect(read('---\nslug: أ\nمسودة: نعم\nkeywords: أ\n---')).toMatchObject({
    story: {
      warnings: [
        { line: 3, message: 'The field مسودة is not known and was left aside. Write draft:' },
        { line: 4, message: 'The field keywords is not known and was left aside. Write tags:' },
      ],
    },
  });
});

test('a draft that is called so in Arabic is told how to write it, and never read as text', () => {
  expect(read('---\nمسودة: نعم\n---\nخبر عن السوق\n\nنص الخبر كله هنا.\n')).toMatchObject({
    kind: 'story',
    story: {
      headline: 'خبر عن السوق',
      warnings: [
        { line: 2, message: 'The field مسودة is not known and was left aside. Write draft:' },
      ],
    },
  });
});
