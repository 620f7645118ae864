import { expect, test } from 'vitest';
import { storyText } from '../../../src/edition/places/story-texts.ts';
import { relationsAmong } from '../../../src/edition/related/related-stories.ts';
import { topicOf } from '../../../src/edition/related/story-topic.ts';

const compared = (text: string, places: readonly string[] = []) => ({
  topic: topicOf([storyText(text, 'headline'), storyText(text, 'lead')]),
  places,
});

const numbersFor = (stories: readonly ReturnType<typeof compared>[], number: number) =>
  relationsAmong(stories)(number).nearest.map((near) => near.number);

test('the story of the same words in other forms is nearest', () => {
  const stories = [
    compared('مزارعو الزيتون ينتظرون المعصرة'),
    compared('افتتاح المتحف الجديد'),
    compared('المعصرة تستقبل زيتون المزارعين'),
  ];
  expect(numbersFor(stories, 0)).toEqual([2]);
});

test('of two that share as many words, the one of the same country is nearer', () => {
  const stories = [
    compared('أسعار القمح ترتفع', ['EG']),
    compared('مخزون القمح يكفي', ['FR']),
    compared('حصاد القمح يبدأ', ['EG']),
    compared('مباراة في المساء', ['FR']),
  ];
  expect(numbersFor(stories, 0)[0]).toBe(2);
});

test('stories that share nothing have nothing to do with each other', () => {
  const stories = [compared('أسعار القمح ترتفع'), compared('مباراة في المساء')];
  expect(relationsAmong(stories)(0)).toEqual({ nearest: [], copies: [] });
});

test('the reason is what both name', () => {
  const stories = [
    compared('التحالف الدولي يغادر القاعدة', ['IQ']),
    compared('مفاوضات مع التحالف الدولي حول القاعدة', ['IQ']),
    compared('أسعار الأسهم في البورصة والسندات'),
    compared('الأسهم والسندات تخسر في البورصة'),
  ];
  const reasonFor = (number: number) => relationsAmong(stories)(number).nearest[0]?.reason;
  expect(reasonFor(0)).toEqual({ places: ['IQ'], names: ['التحالف الدولي'] });
  expect(reasonFor(2)).toEqual({ places: [], names: [] });
});
