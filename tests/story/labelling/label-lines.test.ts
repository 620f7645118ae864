import { describe, expect, test } from 'vitest';
import { explainSeed } from '../../../src/story/explain-seed.ts';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

const VERSES = [
  'مررت على الحي القديم فلم أجد',
  'سوى صورة للباب والباب مقفل',
  'سألت الندى عن أهله فأجابني',
  'هنا كان يغفو النهر والنهر يرحل',
  'وكم شربت من ضفتيه حكاية',
  'عجوز تغني للصغار وتغزل',
];

/** The verses in pairs. */
const POEM = `${VERSES.slice(0, 2).join('\n')}\n\n${VERSES.slice(2, 4).join('\n')}\n\n${VERSES.slice(4).join('\n')}\n`;

function storyOf(text: string): Story {
  const reading = parseStory(text, 'a');
  if (reading.kind !== 'story') throw new Error('The seed is a story.');
  return reading.story;
}

const shown = ({ sections }: Story): readonly string[] =>
  sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

describe('short lines that are all a page has below its headline', () => {
  test.each([
    ['under a headline and an author', `نشيد الحي\nهند العامري\n\n${POEM}`],
    ['under front matter', `---\nheadline: نشيد الحي\nbyline: هند العامري\n---\n\n${POEM}`],
  ])('are its text, as those of a poem: %s', (_, seed) => {
    const story = storyOf(seed);
    expect(shown(story)).toEqual(VERSES);
    expect(story.related).toEqual([]);
  });

  const HALVES = [
    'هدأ الغبار',
    'على درب بيتي',
    'فنادت الأم',
    'وغاب الجواب',
    'جاء المساء الطويل',
    'يجر السحاب',
    'في يده غصن',
    'وفي الباب باب',
    'مر الحفاة هنا',
    'كان عذاب',
    'لم يبق إلا',
    'صدى وكتاب',
  ];
  const counts = [1, 2, 3, 4, 6, 8, 12];

  test.each(counts.flatMap((count) => ['\n', '\n\n'].map((space) => [count, space] as const)))(
    'are text, %i of them, whatever they look like',
    (count, space) => {
      const verses = HALVES.slice(0, count);
      const poem = verses.join(space);
      for (const head of ['قصيدة: درب البيت\n\n', 'درب البيت\n', 'درب البيت\nشعر: هند العامري\n\n'])
        expect(shown(storyOf(head + poem))).toEqual(verses);
      expect(shown(storyOf(`---\nheadline: درب البيت القديم\n---\n${poem}`))).toEqual(verses);
      expect(shown(storyOf(`درب البيت\n\n${poem}\n\nشعر: هند العامري`))).toEqual([
        ...verses,
        'شعر: هند العامري',
      ]);
      expect(shown(storyOf(`درب البيت\n\nبغداد – هند العامري\n\n${poem}`))).toEqual(verses);
    },
  );

  test.each([
    ['names', ['أحمد العلي', 'كريم حسن', 'سعاد محمود', 'علي ناصر']],
    ['results', ['الوادي 2-1 الساحل', 'النجوم 0-0 الهلال', 'الشباب 3-2 الوحدة']],
    ['days', ['السبت 3 مايو 2025', 'الأحد 4 مايو 2025', 'الاثنين 5 مايو 2025']],
  ])('are a list, as of %s', (_, items) => {
    const [section] = storyOf(`القائمة الكاملة\n\n${items.join('\n')}\n`).sections;
    expect(section?.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      items.map((item) => ['list-item', item]),
    );
  });

  test('keep a refrain each time it comes', () => {
    const lines = [...HALVES.slice(0, 4), 'درب البيت', ...HALVES.slice(4, 8), 'درب البيت'];
    expect(shown(storyOf(`درب البيت\n\n${lines.join('\n')}\n`))).toEqual(lines);
  });

  test('are text round a line that reads as a paragraph', () => {
    const long =
      'وأنا الذي عبر الحقول إلى أبي وحملت في كفي سنابل من ذهب من كل ناحية من الأرض البعيدة';
    const lines = [...HALVES.slice(0, 4), long, ...HALVES.slice(4, 8)];
    expect(shown(storyOf(`درب البيت\n\n${lines.join('\n')}\n`))).toEqual(lines);
  });

  test('are links where a label says so', () => {
    const story = storyOf(`افتتاح الجسر القديم\n\nاقرأ أيضا\n${VERSES.slice(0, 3).join('\n')}\n`);
    expect(story.related).toEqual(VERSES.slice(0, 3));
  });

  test('are explained by the labelling that is shown', () => {
    const seed = new TextEncoder().encode(`نشيد الحي\nهند العامري\n\n${POEM}`);
    const roles = explainSeed(seed, 'a').lines.map(({ role }) => role);
    expect(roles).not.toContain('related');
  });
});
