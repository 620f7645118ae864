import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

const HEADLINE = 'سد الوادي يمتلئ لأول مرة منذ تسعة أعوام';
const PARAGRAPHS = [
  'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى المجاورة ثلاثة مواسم متتالية، وإن البوابات الجانبية ستفتح تدريجيا. وأضافت أن الماء سيصل إلى آخر الترع قبل نهاية الشهر الجاري إذا لم تتوقف الأمطار.',
  'وأوضح مدير السد أن العمال فتحوا البوابات الجانبية فجر اليوم، وأن الماء وصل إلى أول الترع بعد ساعتين من فتحها، وأن الفرق الفنية تراقب المنسوب ساعة بساعة.',
  'وينتظر مزارعو القرى بدء موسم الزراعة مطلع الشهر المقبل بعد سنوات من الجفاف، بحسب ما قال رئيس الجمعية الزراعية في مؤتمر صحفي حضره عدد من أعضاء المجلس المحلي.',
  'وكانت المنطقة قد شهدت أمطارا غزيرة طوال الأسبوع الماضي، ألحقت أضرارا ببعض الطرق الفرعية من غير أن تقع إصابات بين السكان.',
];

/** A text as a program breaks it at a width, each line but the first behind an indent. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, at) => `${at === 0 ? indent : ''}${line}`).join('\n');
}

function storyOf(text: string): Story {
  const reading = parseStory(text, 'seed');
  if (reading.kind !== 'story') throw new Error('no story');
  return reading.story;
}

const paragraphsOf = (story: Story): readonly string[] =>
  story.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

test('a link whose words break over two lines is one, with the paragraph round it', () => {
  const href = 'https://e.example/a/long/address/of/a/page/of/the/ministry';
  const text = PARAGRAPHS[0] ?? '';
  const linkedText = text.replace('امتلاء سد الوادي', `[امتلاء سد الوادي](${href})`);
  for (const width of [48, 52, 64]) {
    const broken = wrapped(text, width).replace(
      /امتلاء(\s)سد(\s)الوادي/,
      `[امتلاء$1سد$2الوادي](${href})`,
    );
    for (const opening of [broken, wrapped(linkedText, width)]) {
      const rest = PARAGRAPHS.slice(1).map((each) => wrapped(each, width));
      const { sections } = storyOf([HEADLINE, opening, ...rest].join('\n\n'));
      const start = text.indexOf('امتلاء');
      expect(sections).toHaveLength(1);
      expect(sections[0]?.blocks[0]).toMatchObject({
        text,
        marks: [{ start, end: start + 'امتلاء سد الوادي'.length, href }],
      });
      expect(sections[0]?.blocks).toHaveLength(PARAGRAPHS.length);
    }
  }
});

test('the words of a link go on in the next line where nothing else is broken', () => {
  const { sections } = storyOf(
    `${HEADLINE}\n\nأعلنت الوزارة في بيانها [امتلاء السد\nبعد المطر](https://e.example) أمس.\n`,
  );
  expect(sections[0]?.blocks).toMatchObject([
    { text: 'أعلنت الوزارة في بيانها امتلاء السد بعد المطر أمس.' },
  ]);
});

describe.each([42, 50, 58, 64, 70, 76, 80, 90])('a text that was broken at %i letters', (width) => {
  const paragraphs = PARAGRAPHS.map((text) => wrapped(text, width));

  test('has its paragraphs again', () => {
    const story = storyOf([HEADLINE, ...paragraphs].join('\n\n'));
    expect(story.headline).toBe(HEADLINE);
    expect(paragraphsOf(story)).toEqual(PARAGRAPHS);
  });

  test('has them where an indent opens each of them', () => {
    const indented = PARAGRAPHS.map((text) => wrapped(text, width, '    '));
    expect(paragraphsOf(storyOf(`${HEADLINE}\n\n${indented.join('\n')}`))).toEqual(PARAGRAPHS);
  });

  test('keeps a dateline, a subhead, a list and related headlines apart', () => {
    const story = storyOf(
      [
        HEADLINE,
        'القاهرة - رويترز',
        ...paragraphs.slice(0, 2),
        'مخاوف المزارعين',
        paragraphs[2],
        '- فتح البوابات\n- صيانة القنوات القديمة',
        paragraphs[3],
        'اقرأ أيضا\nفتح الطريق الساحلي بعد إزالة الصخور\nعودة الكهرباء إلى القرى القريبة من السد',
      ].join('\n\n'),
    );
    expect(story.dateline?.place).toBe('القاهرة');
    expect(story.sections.map(({ subhead }) => subhead)).toEqual([null, 'مخاوف المزارعين']);
    expect(paragraphsOf(story)).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      '- فتح البوابات',
      '- صيانة القنوات القديمة',
      PARAGRAPHS[3],
    ]);
    expect(story.related).toHaveLength(2);
  });

  test('gives its lines back to the letter', () => {
    const text = [HEADLINE, ...paragraphs].join('\n\n');
    const lines = text.split('\n').filter((line) => line !== '');
    const back = storyOf(text).lines.map(({ parts }) => parts.map((part) => part.text).join(''));
    expect(back).toEqual(lines);
  });
});

test('a broken headline is one', () => {
  const headline = `${HEADLINE} ومزارعو القرى يبدؤون موسمهم مبكرا`;
  const text = [headline, ...PARAGRAPHS].map((paragraph) => wrapped(paragraph, 60)).join('\n\n');
  expect(storyOf(text).headline).toBe(headline);
});

test('the name of a speaker above a colon opens the turn', () => {
  const story = storyOf([HEADLINE, PARAGRAPHS[0], 'سالم الحارثي', ': أهلا بكم.'].join('\n'));
  expect(paragraphsOf(story)).toContain('سالم الحارثي : أهلا بكم.');
});

test.each([
  [
    'verses',
    [
      'سقى الله واديا جاد بالماء بعدما ظننا بأن الغيث عنه تحولا',
      'وعادت إلى الأغصان خضرة حسنها وغنى على الأفنان طير وهللا',
      'فيا سد كن للناس عونا ورحمة ويا ماء لا تبخل فقد طال ما خلا',
      'وما كل سد في البلاد كسدنا ولا كل واد مثل واد تجملا',
    ],
  ],
  [
    'headlines',
    [
      'فتح الطريق الساحلي بعد إزالة الصخور',
      'عودة الكهرباء إلى القرى القريبة من السد بعد انقطاع',
      'بلدية الوادي ترصف ثلاثة شوارع',
      'طلاب المدارس يزورون متحف الساحل في يومه الأول',
    ],
  ],
])('%s are no broken text', (_, lines) => {
  const story = storyOf([HEADLINE, lines.join('\n')].join('\n\n'));
  expect(story.lines.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
  for (const line of lines) expect(JSON.stringify(story)).toContain(line);
});
