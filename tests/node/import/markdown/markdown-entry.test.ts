import { describe, expect, test } from 'vitest';
import { markdownEntry } from '../../../../src/node/import/markdown/markdown-entry.ts';

const entry = (markdown: string, name = 'a.md') => {
  const reading = markdownEntry(markdown, name);
  if (reading.kind !== 'entry') throw new Error(reading.message);
  return reading.entry;
};

describe('markdownEntry', () => {
  test('reads YAML as Jekyll and Eleventy have it, with the date of the name', () => {
    const markdown =
      '---\ntitle: "خبر: أول"\nauthor: هدى\ntags: [posts, وسم]\ncategory: محليات\ndescription: ملخص\nimage: a.jpg\n---\nنص';
    expect(entry(markdown, '_posts/2024-1-7-first.md')).toMatchObject({
      key: null,
      headline: 'خبر: أول',
      standfirst: 'ملخص',
      byline: 'هدى',
      date: '2024-01-07',
      tags: ['وسم'],
      desk: 'محليات',
      draft: false,
      lines: [{ kind: 'text', text: 'نص' }],
      picture: { address: 'a.jpg', caption: null, alt: null },
    });
  });

  test('reads TOML as Hugo has it', () => {
    const markdown =
      '+++\ntitle = "خبر"\ndate = 2024-01-27T10:00:00+03:00\nlastmod = 2024-02-01\ndraft = true\nauthors = ["هدى", "ريم"]\n' +
      '[taxonomies]\ntags = ["وسم"]\n[cover]\nimage = "b.jpg"\nalt = "سد"\n+++\nنص';
    expect(entry(markdown, 'content/news/river/index.md')).toMatchObject({
      name: 'content/news/river',
      headline: 'خبر',
      byline: 'هدى، ريم',
      date: '2024-01-27T10:00:00.000+03:00',
      updated: '2024-02-01',
      tags: ['وسم'],
      draft: true,
      picture: { address: 'b.jpg', caption: null, alt: 'سد' },
    });
  });

  test('keeps drafts as drafts', () => {
    expect(entry('---\ntitle: خ\npublished: false\n---\nنص').draft).toBe(true);
    expect(entry('نص', '_drafts/a.md').draft).toBe(true);
  });

  test('takes the first heading for the headline where no field says one', () => {
    expect(entry('# خبر\n\nنص')).toMatchObject({
      headline: 'خبر',
      lines: [{ kind: 'text', text: 'نص' }],
    });
  });

  test.each([
    ['---\ntitle: "خ\n---\nنص', 'The front matter cannot be read'],
    ['+++\ntitle = \n+++\nنص', 'The front matter cannot be read'],
    [`---\na: ${'['.repeat(5000)}\n---\nنص`, 'nests lists in lists'],
  ])('tells of a front matter that cannot be read', (markdown, message) => {
    const reading = markdownEntry(markdown, 'a.md');
    expect(reading).toMatchObject({ kind: 'failed' });
    expect(reading.kind === 'failed' ? reading.message : '').toContain(message);
  });

  test('leaves out a file without words', () => {
    expect(markdownEntry('---\ntitle: خ\n---\n', 'a.md')).toMatchObject({ kind: 'left out' });
  });
});
