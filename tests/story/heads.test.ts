import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story.ts';

const BODY = [
  '',
  'فتحت إدارة الميناء القديم رصيفا جديدا أمام الصيادين صباح اليوم، وقالت إن العمل فيه استمر عامين كاملين وكلف أربعة ملايين.',
  '',
  'وأوضح رئيس الإدارة أن الرصيف يتسع لستين قاربا، وأن الصيادين لن يدفعوا رسوما في السنة الأولى من تشغيله.',
];
const HEADLINE = 'الميناء القديم يفتح رصيفه للصيادين';

function rolesOf(head: readonly string[]): readonly (string | undefined)[] {
  const reading = parseStory([...head, ...BODY].join('\n'), 'seed');
  const read = reading.kind === 'story' ? reading.story.lines : [];
  return read.slice(0, -2).map(({ parts }) => parts[0]?.role);
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a line close under a headline that is printed once goes on with it',
    [HEADLINE, 'العمل استمر عامين وكلف أربعة ملايين'],
    ['headline', 'standfirst'],
  ],
  [
    'a caption under the second copy of a headline is none',
    [HEADLINE, '', HEADLINE, 'صيادون أمام الرصيف الجديد ( الإنترنت)'],
    ['headline', 'repeat', 'caption'],
  ],
  [
    'who speaks stands above the headline',
    ['رئيس إدارة الميناء القديم يؤكد:', 'الرصيف الجديد يتسع لستين قاربا'],
    ['kicker', 'headline'],
  ],
  [
    'a third copy of the headline is no caption',
    [HEADLINE, '', HEADLINE, HEADLINE],
    ['headline', 'repeat', 'repeat'],
  ],
  [
    'a date and a credit in brackets stand between headline and body',
    [HEADLINE, '27 يناير 2024', 'صيادون أمام الرصيف الجديد (تصوير: ليلى بوزيد)'],
    ['headline', 'date', 'caption'],
  ],
])('%s', (_, head, roles) => {
  expect(rolesOf(head)).toEqual(roles);
});
