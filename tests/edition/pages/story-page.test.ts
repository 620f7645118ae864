import { describe, expect, test } from 'vitest';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import type { Story } from '../../../src/story/story.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory, published, silentFrontMatter } from '../make-story.ts';

/** The page of one story among others. */
function pageOf(id: string, stories: readonly Story[]): StoryPage {
  const headline = stories.find((story) => story.id === id)?.headline;
  const pages = [...pagesOf(stories).values()].filter((page) => page.kind === 'story');
  const page = pages.find((each) => each.headline === headline);
  if (page === undefined) throw new Error(`There is no page of ${id}.`);
  return page;
}

const many = (count: number): readonly Story[] =>
  Array.from({ length: count }, (_, at) => makeStory(String(at + 1)));

describe('the ways on from a story', () => {
  test('its neighbours are the newer and the older story; the ends have one', () => {
    const stories = many(3);
    expect(pageOf('2', stories)).toMatchObject({
      previous: { headline: 'خبر 3' },
      next: { headline: 'خبر 1' },
    });
    expect(pageOf('3', stories).previous).toBeUndefined();
    expect(pageOf('1', stories).next).toBeUndefined();
  });

  test('three further stories are such that the page does not lead to already', () => {
    const stories = many(8).map((story) =>
      story.id === '4' ? { ...story, related: ['خبر 6'] } : story,
    );
    const { nearest = [], others = [] } = pageOf('4', stories);
    // 5 and 3 are neighbours, 6 is named.
    const further = [...nearest, ...others].map(({ headline }) => headline);
    expect(new Set(further).size).toBe(3);
    for (const shown of [3, 4, 5, 6]) expect(further).not.toContain(`خبر ${shown}`);
  });

  test('who names it is listed, twelve at the most', () => {
    const named = makeStory('00');
    const naming = many(15).map((story) => ({ ...story, related: ['خبر 00'] }));
    expect(pageOf('00', [named, ...naming]).backlinks).toHaveLength(12);
  });

  test('a story alone has none, and says nothing of them', () => {
    const page = pageOf('1', many(1));
    for (const way of ['previous', 'next', 'others', 'related', 'backlinks'] as const)
      expect(page).toHaveProperty(way, undefined);
  });
});

describe('what the page says of its story', () => {
  test('the day, and the text under its subheads', () => {
    const story = makeStory('1', {
      ...published('2024-01-27'),
      sections: [
        { subhead: null, blocks: [{ kind: 'paragraph', text: 'فقرة أولى.', line: 3 }] },
        {
          subhead: 'عنوان فرعي',
          blocks: [{ kind: 'paragraph', text: 'فقرة ثانية.', line: 7 }],
        },
      ],
    });
    const page = pageOf('1', [story]);
    expect(page).toMatchObject({ kind: 'story', headline: 'خبر 1', date: '2024-01-27' });
    expect(JSON.stringify(page.sections)).toMatch(/فقرة أولى.*عنوان فرعي.*فقرة ثانية/);
  });

  test('where it first stood: a source, or the host of its address', () => {
    const from = (said: { source?: string; url?: string }) =>
      pageOf('1', [makeStory('1', { frontMatter: { ...silentFrontMatter, ...said } })]).origin;
    expect(from({ source: 'خليجيون' })).toEqual({ label: 'خليجيون', url: undefined });
    expect(from({ url: 'https://example.org/a' })).toEqual({
      label: 'example.org',
      url: 'https://example.org/a',
    });
    expect(from({})).toBeUndefined();
  });
});
