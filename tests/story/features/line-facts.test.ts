import { expect, test } from 'vitest';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { ownFeatures } from '../../../src/story/features/own-features.ts';

test('a line says of itself what it is without its neighbours', () => {
  expect(lineFacts('القاهرة: «خليجيون»')).toMatchObject({
    folded: 'القاهره: "خليجيون"',
    key: 'القاهرهخليجيون',
    words: 2,
    gaps: 0,
    ending: 'open',
    prose: false,
    labels: [],
    dateline: { place: 'القاهرة', source: 'خليجيون' },
    caption: null,
  });
});

test.each([
  ['كلمة واحدة', false],
  ['خمس كلمات تنتهي هنا بنقطة.', true],
  [`${'كلمة '.repeat(20)}أخرى`, true],
  ['五个字的一句话五个字的一句话五个字的一句话五个字的一句话五个字的一句话', false],
])('«%s» reads as a paragraph: %s', (text, prose) => {
  expect(lineFacts(text).prose).toBe(prose);
});

test.each([
  ['- بند من القائمة', 'bullet'],
  ['3) بند من القائمة', 'numbered'],
  ['قال «نعم».', 'ends-in-stop'],
  ['وقال الوزير:', 'leads-into-speech'],
  ['«عبارة بين علامتين»', 'quoted-whole'],
  ['***', 'no-letters'],
  ['من كان يعرف قدر نفسه / عاش عزيزا بين أهله', 'verse'],
  ['انتهى الاجتماع. وبدأت الجلسة التالية', 'stop-inside'],
  ['writer@example.org', 'address'],
  ['السبت 20 أبريل 2024', 'date'],
  ['القاهرة: «خليجيون»', 'dateline-known'],
  ['كتب: محمد علي', 'byline-cue'],
  ['جانب من المؤتمر (رويترز)', 'caption-known'],
  ['أهم الأخبار', 'furniture-label'],
  ['جميع الحقوق محفوظة', 'boilerplate'],
] as const)('of «%s» is seen: %s', (text, feature) => {
  expect(ownFeatures(lineFacts(text))).toContain(feature);
});
