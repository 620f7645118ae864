import { describe, expect, test } from 'vitest';
import { explainSeed } from '../../src/story/explain-seed.ts';
import { parseStory } from '../../src/story/parse-story.ts';
import type { Story } from '../../src/story/story.ts';

const TEXT = `المجلس يقر خطة التشجير

المجلس يقر خطة التشجير
الكورنيش بعد المطر
بيروت - «الميناء»

أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل الشمالي وإعادة تأهيل الممرات القديمة.

مواعيد العمل

وقال رئيس المجلس إن العمل يبدأ في الخريف المقبل، وإن السكان سيشاركون في اختيار الأشجار.

الأكثر قراءة
الميناء القديم يستعد
`;

function storyOf(front: string, text = TEXT): Story {
  const reading = parseStory(`---\n${front}\n---\n${text}`, 'a');
  if (reading.kind !== 'story') throw new Error(JSON.stringify(reading));
  return reading.story;
}

const roleAt = ({ lines }: Story, number: number) =>
  lines.find(({ line }) => line === number)?.parts.map(({ role }) => role);

const bodyOf = ({ sections }: Story): readonly string[] =>
  sections.flatMap(({ subhead, blocks }) => [
    ...(subhead === null ? [] : [`# ${subhead}`]),
    ...blocks.map(({ text }) => text),
  ]);

describe('the head of a story is what front matter says', () => {
  test('whatever the text says', () => {
    const story = storyOf(
      [
        'headline: الوزير: الخطة جاهزة',
        'title: الخطة | بوابة',
        'kicker: بيئة',
        'standfirst: خطة من ثلاث سنوات',
        'author: هدى المنشاوي',
        'dateline: صيدا - رويترز',
        'caption: أشجار على الشاطئ',
        'credit: ليلى حداد',
      ].join('\n'),
    );
    expect(story).toMatchObject({
      headline: 'الوزير: الخطة جاهزة',
      title: 'الخطة | بوابة',
      kicker: 'بيئة',
      standfirst: 'خطة من ثلاث سنوات',
      byline: 'هدى المنشاوي',
      dateline: { place: 'صيدا', source: 'رويترز' },
      photos: [{ caption: 'أشجار على الشاطئ', credit: 'ليلى حداد' }],
    });
  });

  test('a dateline that cannot be told apart is a place', () => {
    expect(storyOf('dateline: قرية بعيدة').dateline).toEqual({ place: 'قرية بعيدة', source: null });
  });

  test('a credit joins the caption of the text', () => {
    const text = TEXT.replace('الكورنيش بعد المطر', 'الكورنيش بعد المطر (رويترز)');
    expect(storyOf('credit: ليلى حداد', text).photos).toEqual([
      { caption: 'الكورنيش بعد المطر', credit: 'ليلى حداد' },
    ]);
  });

  test('byline and author together are one too many', () => {
    const reading = parseStory(`---\nbyline: أ\nauthor: ب\n---\n${TEXT}`, 'a');
    expect(reading).toMatchObject({
      kind: 'error',
      problem: { line: 3, message: 'The field author says what the field byline says.' },
    });
  });
});

describe('a headline that front matter says', () => {
  const PARAGRAPHS = [
    'افتتح الوزير الجسر الجديد صباح اليوم.',
    'وقال الوزير إن الجسر سيخفف الزحام عن وسط المدينة، وإن العمل فيه استغرق عامين كاملين.',
  ];

  test('leaves a text without a headline whole', () => {
    const story = storyOf('headline: افتتاح الجسر', PARAGRAPHS.join('\n\n'));
    expect(story.headline).toBe('افتتاح الجسر');
    expect(bodyOf(story)).toEqual(PARAGRAPHS);
    expect(story.warnings).toEqual([]);
  });

  test('stands in place of the printed one', () => {
    const story = storyOf('headline: خطة لتشجير الساحل يقرها المجلس');
    expect(story.headline).toBe('خطة لتشجير الساحل يقرها المجلس');
    expect(bodyOf(story).join('\n')).not.toContain('المجلس يقر خطة التشجير');
    expect(roleAt(story, 4)).toEqual(['repeat']);
    expect(story.warnings).toEqual([]);
  });

  test('that shares no word with the printed one leaves it in sight, and is told of', () => {
    const story = storyOf('headline: يوم عند البحر');
    expect(roleAt(story, 4)).not.toEqual(['repeat']);
    expect(story.warnings).toEqual([
      {
        line: 4,
        message:
          'This line reads as a headline, and the field headline says another: it is shown too. Where it is the headline of the page, say repeat in roles.',
      },
    ]);
  });

  test.each([
    ['قصيدة: على ضفة الحلم', 'على ضفة الحلم كان اللقاء'],
    ['البلدية تزرع ألف شجرة', 'متطوع يغرس شجرة في الحديقة'],
  ])('hides no line that shares a few words with it: «%s»', (headline, line) => {
    const story = storyOf(`headline: ${headline}`, `${line}\n\n${PARAGRAPHS.join('\n\n')}`);
    expect(roleAt(story, 4)).not.toEqual(['repeat']);
    expect(story.warnings.map((warning) => warning.line)).toEqual([4]);
  });

  test('hides its beginning, where the page cuts it off', () => {
    const text = `افتتاح الجسر الجديد\n\n${PARAGRAPHS.join('\n\n')}`;
    const story = storyOf('headline: افتتاح الجسر الجديد وسط المدينة بعد عامين', text);
    expect(roleAt(story, 4)).toEqual(['repeat']);
    expect(story.warnings).toEqual([]);
  });

  test('that is too long is an error', () => {
    const reading = parseStory(`---\nheadline: ${'كلمة '.repeat(90)}\n---\n${TEXT}`, 'a');
    expect(reading).toMatchObject({ kind: 'error', problem: { line: 2 } });
  });

  test('is no line of the seed', () => {
    const story = storyOf('headline: افتتاح الجسر 27 يناير 2024', PARAGRAPHS.join('\n\n'));
    expect(story.lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6]);
    expect(story.dates).toEqual([]);
  });
});

describe('a role that front matter says', () => {
  test('goes before every guess, and the others follow from it', () => {
    const story = storyOf('roles: { 7: standfirst, "12 مواعيد العمل": paragraph }');
    expect(roleAt(story, 7)).toEqual(['standfirst']);
    expect(roleAt(story, 12)).toEqual(['paragraph']);
    expect(story.standfirst).toBe('الكورنيش بعد المطر');
    expect(bodyOf(story)).toContain('مواعيد العمل');
    expect(story.warnings).toEqual([]);
  });

  test('is said by words, or by a range, in a list too', () => {
    const story = storyOf('roles:\n  - "الأكثر قراءة": subhead\n  - 19-20: paragraph');
    expect(bodyOf(story).slice(-2)).toEqual(['# الأكثر قراءة', 'الميناء القديم يستعد']);
  });

  test('may be one that no guess would give it there', () => {
    const story = storyOf(
      'roles: { 4: paragraph, 6: credit, 8: kicker, 10: headline, 14: byline, 17: tags }',
    );
    expect([4, 6, 8, 10, 14, 17].map((line) => roleAt(story, line)?.[0])).toEqual([
      'paragraph',
      'credit',
      'kicker',
      'headline',
      'byline',
      'tags',
    ]);
    expect(story.kicker).toBe('بيروت - «الميناء»');
    expect(story.byline).toContain('وقال رئيس المجلس');
  });

  test('gives words with a colon in them', () => {
    const text = `${TEXT}\nوصف الوزير: الخطة جيدة\n`;
    expect(bodyOf(storyOf('roles:\n  وصف الوزير: الخطة جيدة: quote', text)).at(-1)).toBe(
      'وصف الوزير: الخطة جيدة',
    );
  });

  test('makes a credit of the line under its caption', () => {
    const story = storyOf('roles: { 7: caption, 8: credit }');
    expect(story.photos[0]?.credit).toBe('بيروت - «الميناء»');
  });

  test('makes a date of the line that counts', () => {
    const text = TEXT.replace('الميناء القديم يستعد', 'السبت 27 يناير 2024');
    expect(storyOf('roles: { 17: date }', text).dates[0]).toMatchObject({ iso: '2024-01-27' });
  });

  test('of which a story has one only is told where it is given twice', () => {
    const { headline, warnings } = storyOf('roles: { 7: headline, 14: headline }');
    expect(headline).toBe('الكورنيش بعد المطر');
    expect(warnings).toContainEqual({
      line: 14,
      message: 'Two lines are said to be the headline; the first is shown, and this one is not.',
    });
  });

  test('that is none is an error at its line', () => {
    const reading = parseStory(`---\nroles:\n  4: عنوان\n---\n${TEXT}`, 'a');
    expect(reading).toMatchObject({
      kind: 'error',
      problem: { line: 3, message: 'The field roles says something of "4" that is no role.' },
    });
  });

  test('of a line that says something else now is a warning at its line, and no wrong role', () => {
    const without = storyOf('desk: بيئة');
    const story = storyOf('roles: { "13 الأكثر تداولا": furniture }');
    expect(story.sections).toEqual(without.sections);
    expect(story.warnings).toMatchObject([{ line: 2 }]);
  });
});

test('an explanation says what would be guessed', () => {
  const bytes = new TextEncoder().encode(`---\nroles: { 12: paragraph }\n---\n${TEXT}`);
  const at = explainSeed(bytes, 'a').lines.find(({ line }) => line === 12);
  expect(at).toMatchObject({ role: 'paragraph', guess: 'subhead', features: [] });
});
