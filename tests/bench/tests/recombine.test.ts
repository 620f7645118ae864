import { expect, test } from 'vitest';
import type { LabelledLine, LabelledStory, Truth } from '../parse/labelled-story.ts';
import { randomFrom } from '../parse/random.ts';
import { recombined } from '../parse/recombine.ts';

const line = (label: LabelledLine['label'], text: string, blanksBefore = 1): LabelledLine => ({
  label,
  text,
  blanksBefore,
});

function story(outlet: string, head: readonly LabelledLine[], own: Partial<Truth>): LabelledStory {
  const body = [`متن ${outlet} الأول.`, `متن ${outlet} الثاني.`];
  const related = [`خبر آخر من ${outlet}`];
  const truth: Truth = {
    id: outlet,
    lang: 'ar',
    outlet,
    variations: [],
    headline: `عنوان ${outlet}`,
    headlineAlt: [],
    caption: null,
    credit: null,
    captions: [],
    dateline: null,
    datelineForm: 'none',
    dateLines: [],
    blocks: body.map((text) => ({ kind: 'paragraph', text })),
    related,
    relatedLabel: null,
    furniture: [],
    tags: [],
    optional: [],
    ...own,
  };
  const lines = [
    ...head,
    ...body.map((text) => line('block', text)),
    ...related.map((text) => line('related', text)),
  ];
  return { truth, lines };
}

const SAHIL = story(
  'الساحل',
  [line('headline', 'عنوان الساحل | بوابة الساحل'), line('dateline', 'صلالة: وام')],
  {
    dateline: { place: 'صلالة', source: 'وام', raw: 'صلالة: وام' },
  },
);
const WADI = story('الوادي', [line('headline', 'عنوان الوادي')], {});

test('a headline and its body stand in the head of one story and over the end of another', () => {
  const stories = recombined([SAHIL, WADI], 20, randomFrom(1));
  const inSahil = stories.find(({ truth }) => truth.headline === 'عنوان الوادي');
  expect(inSahil?.text.split('\n\n')).toEqual([
    'عنوان الوادي | بوابة الساحل',
    'صلالة: وام',
    'متن الوادي الأول.',
    'متن الوادي الثاني.',
    'خبر آخر من الساحل',
  ]);
  expect(inSahil?.truth).toMatchObject({
    dateline: { place: 'صلالة', source: 'وام' },
    related: ['خبر آخر من الساحل'],
    blocks: [{ text: 'متن الوادي الأول.' }, { text: 'متن الوادي الثاني.' }],
  });
});

test('the same seed gives the same stories', () => {
  const make = () => recombined([SAHIL, WADI], 5, randomFrom(3)).map(({ text }) => text);
  expect(make()).toEqual(make());
});
