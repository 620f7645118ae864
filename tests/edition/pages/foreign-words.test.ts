import { describe, expect, test } from 'vitest';
import { makeStory } from '../make-story.ts';
import { pagesOf } from '../make-edition.ts';

const persian = makeStory('fa', {
  lang: 'fa',
  headline: 'بازار تازه خرما گشایش یافت',
  related: ['راه روستا باز شد', 'A road is open to the village'],
});
const arabic = makeStory('ar', {
  headline: 'افتتاح سوق التمور',
  related: ['بازار تازه خرما گشایش یافت', 'عنوان لم يصل'],
});
const museum = makeStory('ac', { headline: 'افتتاح متحف التمور' });
const pages = pagesOf([persian, arabic, museum]);
const persianPath = '/story/بازار-تازه-خرما-گشایش-یافت/';

test('a card and a neighbour in another language say it, Arabic ones say nothing', () => {
  expect(pages.get('/archive/')).toMatchObject({
    stories: [
      { lang: 'fa' },
      { headline: 'افتتاح سوق التمور' },
      { headline: 'افتتاح متحف التمور' },
    ],
  });
  expect(JSON.stringify(pages.get('/archive/'))).not.toContain('"lang":"ar"');
  expect(pages.get('/story/افتتاح-متحف-التمور/')).toMatchObject({
    others: [{ lang: 'fa' }],
  });
  expect(pagesOf([persian, museum]).get('/story/افتتاح-متحف-التمور/')).toMatchObject({
    previous: { headline: 'بازار تازه خرما گشایش یافت', lang: 'fa' },
  });
});

describe('a related headline', () => {
  test('is in the language of the story that it leads to', () => {
    expect(pages.get('/story/افتتاح-سوق-التمور/')).toMatchObject({
      related: [
        { path: persianPath, lang: 'fa' },
        { headline: 'عنوان لم يصل', awaited: true },
      ],
    });
  });

  test('whose story has not come is in that of the story that names it, or of its script', () => {
    expect(pages.get(persianPath)).toMatchObject({
      related: [
        { headline: 'راه روستا باز شد', lang: 'fa' },
        { headline: 'A road is open to the village', lang: 'en' },
      ],
    });
  });
});

test('an awaited page and an alias say the language of their headline', () => {
  expect([...pages.values()].filter(({ kind }) => kind === 'awaited')).toMatchObject([
    { lang: 'fa' },
    { lang: 'en' },
    { headline: 'عنوان لم يصل' },
  ]);
});
