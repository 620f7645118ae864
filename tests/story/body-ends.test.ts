import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.ts';

const HEAD = [
  'الميناء القديم يفتح رصيفه للصيادين',
  'الميناء القديم يفتح رصيفه للصيادين',
  'فتحت إدارة الميناء القديم رصيفا جديدا أمام الصيادين صباح اليوم، وقالت إن العمل فيه استمر عامين كاملين وكلف أربعة ملايين.',
  'وأوضح رئيس الإدارة أن الرصيف يتسع لستين قاربا، وأن الصيادين لن يدفعوا رسوما في السنة الأولى من تشغيله.',
];
const RELATED = [
  'سكة الحديد الساحلية تبدأ رحلاتها في الشهر المقبل',
  'مكتبة الحي تستقبل زوارها بعد تجديد قاعة القراءة',
];

/** The lines below the paragraphs, each with what a story shows it as. */
function ends(lines: readonly string[]): readonly (string | undefined)[] {
  const reading = parseStory([...HEAD, ...lines].join('\n\n'), 'seed');
  const read = reading.kind === 'story' ? reading.story.lines : [];
  return read.slice(HEAD.length).map(({ parts }) => parts[0]?.role);
}

test.each<[string, readonly string[], string]>([
  [
    'a numbered list',
    [
      '1- القارب الأبيض – الصياد الأول',
      '2- القارب الأزرق – الصياد الثاني',
      '3- قارب النورس – الصياد الثالث',
    ],
    'list-item',
  ],
  [
    'a price list',
    ['السردين: 40 دينارا للكيلو', 'البوري: 55 دينارا للكيلو', 'الجمبري: 120 دينارا للكيلو'],
    'list-item',
  ],
])('a body may end in %s, and headlines of other stories follow it', (_, lines, role) => {
  expect(ends([...lines, ...RELATED])).toEqual([
    ...lines.map(() => role),
    ...RELATED.map(() => 'related'),
  ]);
});

test.each<[string, readonly string[]]>([
  ['maxims', ['كل رصيف وله صيادوه..', 'والبحر كريم لمن يصبر..!!']],
  ['quotations', ['«عدنا إلى البحر بعد عامين من الانتظار»', '«الرزق على الله»']],
  [
    'sentences without a stop',
    ['ويستمر الاحتفال حتى نهاية الأسبوع في ساحة الميناء', 'ويتوقع الصيادون موسما وفيرا هذا العام'],
  ],
  ['verse', ['يا بحر خذني إليك', 'إن الشواطئ ضاقت', 'والموج يعرف سري', 'والنفس للماء تاقت']],
  ['names', ['سالم الحارثي', 'مريم الكعبي', 'هدى منصور', 'راشد بن حمد']],
])('%s at the end of a body are shown in it', (_, lines) => {
  const roles = ends([...lines, ...RELATED]);
  for (const role of roles.slice(0, lines.length))
    expect(['paragraph', 'quote', 'list-item', 'subhead']).toContain(role);
});

test('bare headlines of other stories are related, also with one number or one colon each', () => {
  const lines = [
    'الوزير: الخطة الجديدة تبدأ في مطلع العام',
    'إنقاذ 7 بحارة قرب الساحل الشرقي',
    ...RELATED,
  ];
  expect(ends(lines)).toEqual(lines.map(() => 'related'));
});

test('a body whose paragraphs have no full stop is a body', () => {
  const paragraphs = [
    'فتحت إدارة الميناء القديم رصيفا جديدا أمام الصيادين صباح اليوم بعد عمل استمر عامين كاملين وكلف أربعة ملايين من الدنانير',
    'وأوضح رئيس الإدارة أن الرصيف يتسع لستين قاربا في كل الفصول',
    'ومن المقرر أن تبدأ الرحلات إلى الجزر في مطلع الشهر المقبل',
  ];
  const text = [HEAD[0], HEAD[1], ...paragraphs, ...RELATED].join('\n');
  const reading = parseStory(text, 'seed');
  const roles =
    reading.kind === 'story' ? reading.story.lines.map(({ parts }) => parts[0]?.role) : [];
  expect(roles.slice(2)).toEqual([
    ...paragraphs.map(() => 'paragraph'),
    ...RELATED.map(() => 'related'),
  ]);
});

test.each([
  ['a telephone', 'للاستفسار الرجاء الاتصال على الرقم 0123-456789'],
  ['an account', 'رقم حساب الجمعية في المصرف 7700330011223'],
  ['an address', 'للمراسلة والاقتراحات sayyad@mina.example'],
])('a line with %s is no headline of another story', (_, line) => {
  expect(ends([line])).not.toContain('related');
});

test('the lines of a poem that stand close to each other and to its label are text', () => {
  const verses = [
    'على نافذة الميناء كتبت اسمي',
    'ومضيت أحصي موج المساء',
    'كل موجة باب لا يعود',
    'وكل باب يطل على ماء',
    'يا نجمة الصيادين لا تنامي',
    'فالشباك ما زالت في العراء',
  ];
  const reading = parseStory(
    ['نافذة على الميناء', 'شعر: ياسر العمري', ...verses].join('\n'),
    'seed',
  );
  const blocks =
    reading.kind === 'story' ? reading.story.sections.flatMap((section) => section.blocks) : [];
  expect(blocks.map(({ text }) => text)).toEqual(verses);
});

test('a long headline under the last label is none of the paragraphs, which end in stops', () => {
  const long =
    'رحلة يوم واحد في القارب القديم بين الميناء والجزيرة التي لم يبق فيها غير صياد واحد وابنته الصغيرة ومنارة مطفأة';
  expect(ends(['اقرأ أيضا', ...RELATED, long]).at(-1)).toBe('related');
});
