import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';

const HEADLINE = 'الميناء القديم يفتح رصيفه للصيادين';
const BODY = [
  'فتحت إدارة الميناء القديم رصيفا جديدا أمام الصيادين صباح اليوم، وقالت إن العمل فيه استمر عامين كاملين وكلف أربعة ملايين.',
  'وأوضح رئيس الإدارة أن الرصيف يتسع لستين قاربا، وأن الصيادين لن يدفعوا رسوما في السنة الأولى من تشغيله.',
];
const OTHERS = [
  'بلدية المدينة ترصف ثلاثة شوارع قديمة قرب الميناء',
  'طلاب المدارس يزورون متحف الساحل في يومه الأول',
  'أسعار السمك تستقر بعد أسبوعين من الارتفاع',
  'سكة الحديد الساحلية تبدأ رحلاتها في الشهر المقبل',
  'مكتبة الحي تستقبل زوارها بعد تجديد قاعة القراءة',
  'فرقة المسرح الجوال تصل إلى قرى الجبل هذا الأسبوع',
];

function warningsOf(lines: readonly string[]): readonly string[] {
  const reading = parseStory(lines.join('\n\n'), 'seed');
  return reading.kind === 'story'
    ? reading.story.warnings.map(({ line, message }) => `${line}: ${message}`)
    : [];
}

test('a whole story says nothing, nor one with headlines of others below', () => {
  expect(warningsOf([HEADLINE, HEADLINE, ...BODY, ...OTHERS.slice(0, 3)])).toEqual([]);
});

test('more bare headlines of other stories than pages print are told of', () => {
  const long = [...BODY, `${BODY[0]} ${BODY[1]}`, `وأضاف: ${BODY[1]}`];
  expect(warningsOf([HEADLINE, HEADLINE, ...long, ...OTHERS])).toEqual([
    '13: 6 lines were taken for headlines of other stories, and no label stands over them.',
  ]);
});

test('headlines under a label are known to be of others', () => {
  expect(warningsOf([HEADLINE, HEADLINE, ...BODY, 'أخبار ذات صلة', ...OTHERS])).toEqual([]);
});

test('of a short text with many lines that are shown as links it is told', () => {
  const [lead = ''] = BODY;
  expect(warningsOf([HEADLINE, HEADLINE, lead, ...OTHERS.slice(0, 4)])).toEqual([
    "7: 4 lines that may be the story's own are shown as links to other stories, from here on.",
  ]);
});
