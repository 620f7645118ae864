import { describe, expect, test } from 'vitest';
import { addressStories } from '../../../src/edition/addresses/story-addresses.ts';
import { linkRelated } from '../../../src/edition/linking/link-related.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeStory, silentFrontMatter } from '../make-story.ts';

/** Links stories, each said as its headline and what it names. */
function linksOf(...stories: readonly (Partial<Story> & { readonly id: string })[]) {
  const records = stories.map(({ id, ...said }) => storyRecordOf(makeStory(id, said)));
  return linkRelated(records, addressStories(records), new Set());
}

describe('a headline that a story names', () => {
  test('leads to its story, which knows who names it', () => {
    const links = linksOf(
      { id: '1', headline: 'سباق القوارب', related: ['افتتاح المكتبة'] },
      { id: '2', headline: 'افتتاح المكتبة' },
    );
    expect(links).toEqual({
      related: [[{ path: '/story/افتتاح-المكتبة/', headline: 'افتتاح المكتبة' }], []],
      backlinks: [[], [0]],
      awaited: [],
      aliases: [],
    });
  });

  test('is awaited where its story has not come; all who name it are told', () => {
    const awaited = { path: '/story/لم-يصل-بعد/', headline: 'لم يصل بعد' };
    const links = linksOf(
      { id: '1', related: ['لم يصل بعد'] },
      { id: '2', related: ['لم يصل بعد', 'لم يصل بعد'] },
    );
    expect(links.awaited).toEqual([{ ...awaited, backlinks: [0, 1] }]);
    expect(links.related).toEqual([
      [{ ...awaited, awaited: true }],
      [{ ...awaited, awaited: true }],
    ]);
  });

  test('in another spelling leads to its story, and the address of that spelling does', () => {
    const links = linksOf(
      { id: '1', related: ['الاردن يعلن موازنه العام'] },
      { id: '2', headline: 'الأردن يعلن موازنة العام' },
    );
    expect(links.related[0]).toEqual([
      { path: '/story/الأردن-يعلن-موازنة-العام/', headline: 'الاردن يعلن موازنه العام' },
    ]);
    expect(links.aliases).toEqual([
      {
        path: '/story/الاردن-يعلن-موازنه-العام/',
        headline: 'الاردن يعلن موازنه العام',
        target: '/story/الأردن-يعلن-موازنة-العام/',
      },
    ]);
    expect(links.backlinks).toEqual([[], [0]]);
  });

  test('that says the same in other words leads through an alias of these', () => {
    const links = linksOf(
      { id: '1', related: ['عاجل.. ارتفاع أسعار الزيت'] },
      { id: '2', headline: 'ارتفاع أسعار الزيت' },
    );
    const path = '/story/عاجل-ارتفاع-أسعار-الزيت/';
    const headline = 'عاجل.. ارتفاع أسعار الزيت';
    expect(links.related[0]).toEqual([{ path, headline }]);
    expect(links.aliases).toEqual([{ path, headline, target: '/story/ارتفاع-أسعار-الزيت/' }]);
  });

  test('that several stories share leads to their list, and is told to each', () => {
    const links = linksOf(
      { id: '1', related: ['نشرة الطقس'] },
      { id: '2', headline: 'نشرة الطقس' },
      { id: '3', headline: 'نشرة الطقس' },
    );
    expect(links.related[0]).toEqual([{ path: '/story/نشرة-الطقس/', headline: 'نشرة الطقس' }]);
    expect(links.backlinks).toEqual([[], [0], [0]]);
  });

  test('may be an id; the address made of it leads on', () => {
    const links = linksOf(
      { id: '1', related: ['اقتصاد/زيت'] },
      { id: 'اقتصاد/زيت', headline: 'ارتفاع أسعار الزيت' },
    );
    expect(links.related[0]).toEqual([
      { path: '/story/ارتفاع-أسعار-الزيت/', headline: 'ارتفاع أسعار الزيت' },
    ]);
    expect(links.aliases).toEqual([
      expect.objectContaining({
        headline: 'ارتفاع أسعار الزيت',
        target: '/story/ارتفاع-أسعار-الزيت/',
      }),
    ]);
  });
});

test('a story that names itself has no link to itself', () => {
  const links = linksOf({ id: '1', headline: 'سباق القوارب', related: ['سباق القوارب'] });
  expect(links).toEqual({ related: [[]], backlinks: [[]], awaited: [], aliases: [] });
});

test('a former address leads to its story, and is not awaited by who names it', () => {
  const links = linksOf(
    {
      id: '1',
      headline: 'العنوان الجديد',
      frontMatter: { ...silentFrontMatter, aliases: ['العنوان القديم'] },
    },
    { id: '2', related: ['العنوان القديم'] },
  );
  expect(links.aliases).toEqual([
    {
      path: '/story/العنوان-القديم/',
      headline: 'العنوان القديم',
      target: '/story/العنوان-الجديد/',
    },
  ]);
  expect(links.awaited).toEqual([]);
  expect(links.backlinks).toEqual([[1], []]);
});
