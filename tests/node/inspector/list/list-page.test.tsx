import { describe, expect, test } from 'vitest';
import { ListPage } from '../../../../src/node/inspector/list/list-page.tsx';
import type { SeedEntry } from '../../../../src/node/inspector/list/seed-entry.ts';
import { renderDocument } from '../../../../src/node/inspector/page/render-document.ts';
import type { SeedReading, Story } from '../../../../src/story/story.ts';
import { makeStory } from '../../../edition/make-story.ts';

const entry = (id: string, reading: SeedReading): SeedEntry => ({
  id,
  reading,
  narrowLines: 0,
  storyAddress: reading.kind === 'story' ? `/story/${id}/` : null,
});
const read = (id: string, said: Partial<Story> = {}): SeedEntry =>
  entry(id, { kind: 'story', story: makeStory(id, said) });
const unread = (id: string, kind: 'error' | 'empty'): SeedEntry =>
  entry(id, { kind, problem: { id, line: 3, message: 'No text.', remedy: 'Mend it.' } });

const all: readonly SeedEntry[] = [
  read('a', { headline: 'أسعار الزيت <b>', related: ['خبر آخر'] }),
  unread('b', 'error'),
  unread('c', 'empty'),
  read('d', {
    warnings: [
      { line: 2, message: 'First.' },
      { line: 4, message: 'Second.' },
    ],
  }),
];

const page = (entries = all, query = '', at = 1, base = '/') =>
  renderDocument(<ListPage entries={entries} query={query} page={at} base={base} />);
const ids = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<a class="id" href="[^"]*"><bdi>([^<]*)<\/bdi>/g)].map(([, id]) => id);

describe('the list of seeds', () => {
  test('has those first that cannot be read, then the empty, then those with warnings', () => {
    expect(ids(page())).toEqual(['b', 'c', 'd', 'a']);
    expect(page()).toMatch(
      /Cannot be read <span>1<.+Hold no words <span>1<.+Read, with warnings <span>1<.+Read <span>1</s,
    );
  });

  test('has those first that have more to look at', () => {
    const warned = (id: string, count: number): SeedEntry =>
      read(id, { warnings: Array.from({ length: count }, () => ({ line: 1, message: 'W.' })) });
    const narrow = (id: string, narrowLines: number): SeedEntry => ({ ...read(id), narrowLines });
    const entries = [read('a'), narrow('b', 1), warned('c', 1), narrow('d', 3), warned('e', 2)];
    expect(ids(page(entries))).toEqual(['e', 'c', 'd', 'b', 'a']);
  });

  test('keeps those apart whose lines are not counted yet', () => {
    const uncounted: SeedEntry = { ...read('f'), narrowLines: null };
    expect(page([uncounted, read('a')])).toMatch(
      /lines not looked at yet: reload <span>1<.+>f<.+Read <span>1</s,
    );
  });

  test('says of each what was understood, or what is wrong and how to mend it', () => {
    const html = page();
    expect(html).toContain(
      '<p class="problem">Line 3: <span lang="en" dir="ltr">No text.</span> <span class="remedy"><span lang="en" dir="ltr">Mend it.</span></span></p>',
    );
    expect(html).toContain(
      '<p class="warning"><b>Warning</b> Line 2: <span lang="en" dir="ltr">First.</span> And 1 more.</p>',
    );
    expect(html).toContain('<bdi dir="rtl" lang="ar">أسعار الزيت &lt;b&gt;</bdi>');
    expect(html).toContain('<p class="facts">0 lines · 1 section · 1 block · 1 related</p>');
  });

  test('leads to the explanation and to the story, below any base', () => {
    const html = page(all, '', 1, '/paper/');
    expect(html).toContain('href="/paper/__seeds/a/"');
    expect(html).toContain('href="/story/a/"');
  });

  test.each([
    ['اسعار', ['a']],
    ['C', ['c']],
    ['none', []],
  ])('finds %s in names and headlines, however it is spelt', (query, expected) => {
    expect(ids(page(all, query))).toEqual(expected);
  });

  test('keeps what was looked for, as text', () => {
    expect(page(all, '"><i>')).toContain('value="&quot;&gt;&lt;i&gt;"');
    expect(page(all, 'none')).toContain('No seed has these words');
  });

  test('says where to begin when there is no seed', () => {
    expect(page([])).toContain('Drop a text file into the folder of seeds.');
  });

  test('of ten thousand seeds comes in pages that are not large', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => read(String(at)));
    const html = page([...many, unread('bad', 'error')], '', 2);
    expect(ids(html).slice(0, 2)).toEqual(['99', '100']);
    expect(html).toContain('<span>Page 2 of 101</span>');
    expect(html).toContain('href="/__seeds/?page=3"');
    expect(html.length).toBeLessThan(100_000);
  });
});
