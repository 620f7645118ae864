import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Section, Story } from '../../../src/story/story.ts';

const PARAGRAPH =
  'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى.';

function sectionsOf(...lines: readonly string[]): readonly Section[] {
  const reading = parseStory(['سد الوادي يمتلئ لأول مرة', PARAGRAPH, ...lines].join('\n'), 'seed');
  return reading.kind === 'story' ? reading.story.sections : [];
}

test('the marks of subheads and quotes are not shown', () => {
  expect(sectionsOf('## خاتمة', '> لن نترك القرى بلا ماء')).toMatchObject([
    { subhead: null },
    { subhead: 'خاتمة', blocks: [{ kind: 'quote', text: 'لن نترك القرى بلا ماء' }] },
  ]);
});

test('an item says what it is marked with, and its number', () => {
  expect(sectionsOf('- الدولة', '- المجتمع')[0]?.blocks.slice(1)).toEqual([
    { kind: 'list-item', text: '- الدولة', line: 3, mark: '- ' },
    { kind: 'list-item', text: '- المجتمع', line: 4, mark: '- ' },
  ]);
  expect(sectionsOf('٣- الري', '٤- الصرف')[0]?.blocks.slice(1)).toEqual([
    { kind: 'list-item', text: '٣- الري', line: 3, mark: '٣- ', number: 3 },
    { kind: 'list-item', text: '٤- الصرف', line: 4, mark: '٤- ', number: 4 },
  ]);
});

const ENTRY = 'أغلقت الشرطة الطريق الساحلي أمام السيارات حتى إشعار آخر.';

test('an hour of a live page stands with its entry', () => {
  expect(sectionsOf('18:45', 'إغلاق الطريق', ENTRY, '18:20', ENTRY)).toMatchObject([
    { subhead: null },
    { hour: '18:45', subhead: 'إغلاق الطريق', blocks: [{ text: ENTRY }] },
    { subhead: '18:20', blocks: [{ text: ENTRY }] },
  ]);
});

test('a line of HTML that holds several texts is all of them', () => {
  const [opening, ...others] = sectionsOf(
    '<p>فتح العمال البوابات فجر اليوم.</p><p>ووصل الماء إلى أول الترع.</p><h2>خاتمة</h2><p>ويبدأ الموسم قريبا.</p>',
  );
  expect(opening?.blocks.slice(1).map(({ text }) => text)).toEqual([
    'فتح العمال البوابات فجر اليوم.',
    'ووصل الماء إلى أول الترع.',
  ]);
  expect(others).toEqual([
    { subhead: 'خاتمة', blocks: [{ kind: 'paragraph', text: 'ويبدأ الموسم قريبا.', line: 3 }] },
  ]);
});

describe('what a seed marks', () => {
  const storyOf = (text: string): Story => {
    const reading = parseStory(text, 'seed');
    if (reading.kind !== 'story') throw new Error('no story');
    return reading.story;
  };
  const HEAD = 'المجلس يقر خطة التشجير\n\n';
  const BODY = 'أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل وإعادة تأهيل الممرات فيه';

  test('lies on the words of a paragraph, an item and a quote, which have no signs', () => {
    const { sections } = storyOf(
      `${HEAD}${BODY} **كلها**.\n\n- [الأولى](https://a.example)\n- الثانية\n\n> لن **نترك** القرى\n`,
    );
    const blocks = sections.flatMap((section) => section.blocks);
    expect(blocks.map(({ kind, text, marks }) => ({ kind, text, marks }))).toEqual([
      {
        kind: 'paragraph',
        text: `${BODY} كلها.`,
        marks: [{ start: BODY.length + 1, end: BODY.length + 5 }],
      },
      {
        kind: 'list-item',
        text: '- الأولى',
        marks: [{ start: 2, end: 8, href: 'https://a.example' }],
      },
      { kind: 'list-item', text: '- الثانية', marks: undefined },
      { kind: 'quote', text: 'لن نترك القرى', marks: [{ start: 3, end: 7 }] },
    ]);
  });

  test('lies on the words behind a dateline that is cut off', () => {
    const { dateline, sections } = storyOf(`${HEAD}**القاهرة - رويترز:** **أقر** ${BODY}.\n`);
    expect(dateline).toEqual({ place: 'القاهرة', source: 'رويترز' });
    expect(sections[0]?.blocks).toEqual([
      { kind: 'paragraph', text: `أقر ${BODY}.`, line: 3, marks: [{ start: 0, end: 3 }] },
    ]);
  });

  test('is read in the standfirst and the caption of the front matter', () => {
    const { standfirst, standfirstMarks, photos } = storyOf(
      `---\nstandfirst: خطة **كبيرة**\ncaption: '[الساحل](https://a.example)'\n---\n${HEAD}${BODY}.\n`,
    );
    expect({ standfirst, standfirstMarks }).toEqual({
      standfirst: 'خطة كبيرة',
      standfirstMarks: [{ start: 4, end: 9 }],
    });
    expect(photos).toEqual([
      {
        caption: 'الساحل',
        credit: null,
        marks: [{ start: 0, end: 6, href: 'https://a.example' }],
      },
    ]);
  });

  test('is kept with its signs in the account of the lines', () => {
    const raw = `${BODY} **كلها**.`;
    expect(storyOf(`${HEAD}${raw}\n`).lines.at(-1)?.parts).toEqual([
      { role: 'paragraph', text: raw },
    ]);
  });
});

describe('lines that name pictures', () => {
  const NEXT = 'وقال مهندسون إن السد سيروي أربعين قرية في الموسم المقبل، وإن القنوات جاهزة كلها.';
  const kindsOf = (sections: readonly Section[]) =>
    sections.map(({ subhead, blocks }) => [
      subhead,
      ...blocks.map((block) => (block.kind === 'picture' ? block.name : block.kind)),
    ]);

  test('stand where they are named, and change nothing around them', () => {
    const plain = sectionsOf('', '## خاتمة', '', NEXT);
    const pictures = sectionsOf(
      '[صورة: a.jpg | السد]',
      '![القناة](b.png)',
      '## خاتمة',
      '[image: d.webp]',
      NEXT,
    );
    expect(kindsOf(plain)).toEqual([
      [null, 'paragraph'],
      ['خاتمة', 'paragraph'],
    ]);
    expect(kindsOf(pictures)).toEqual([
      [null, 'paragraph', 'a.jpg', 'b.png'],
      ['خاتمة', 'd.webp', 'paragraph'],
    ]);
  });

  test('are kept in the account of the lines, with the others in order', () => {
    const text = `سد الوادي يمتلئ\n\n[صورة: a.jpg]\n\n${PARAGRAPH}\n`;
    const reading = parseStory(text, 'seed');
    const lines = reading.kind === 'story' ? reading.story.lines : [];
    expect(lines.map(({ line, parts }) => [line, parts[0]?.role])).toEqual([
      [1, 'headline'],
      [3, 'picture'],
      [5, 'paragraph'],
    ]);
  });

  test('alone are words, for a seed is never without any', () => {
    expect(parseStory('[صورة: a.jpg]\n', 'seed').kind).toBe('story');
  });
});
