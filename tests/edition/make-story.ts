import type { FrontMatter, Story } from '../../src/story/story.ts';

/** A story of one paragraph, with what a test wants to say about it put in. */
export function makeStory(id: string, said: Partial<Story> = {}): Story {
  return {
    id,
    lang: 'ar',
    desk: null,
    headline: `خبر ${id}`,
    title: null,
    kicker: null,
    standfirst: null,
    byline: null,
    dateline: null,
    photos: [],
    dates: [],
    sections: [{ subhead: null, blocks: [{ kind: 'paragraph', text: 'نص قصير جدًا.', line: 3 }] }],
    related: [],
    tags: [],
    furniture: [],
    lines: [],
    warnings: [],
    ...said,
  };
}

/** What a story needs to state the day it was published, on its second line. */
export const published = (iso: string): Pick<Story, 'dates' | 'lines'> => ({
  dates: [{ text: iso, iso, line: 2 }],
  lines: [{ line: 2, parts: [{ role: 'date', text: iso }] }],
});

/** Front matter that says nothing; tests put in what they are about. */
export const silentFrontMatter: FrontMatter = {
  date: null,
  updated: null,
  source: null,
  url: null,
  image: null,
  alt: null,
  draft: false,
  slug: null,
  aliases: [],
};
