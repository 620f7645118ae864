import { expect, test } from 'vitest';
import { assemble } from '../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { openIncrementalEdition } from '../../src/edition/incremental-edition.ts';
import { storyRecordOf, type StoryRecord } from '../../src/edition/story-record.ts';
import type { Story } from '../../src/story/story.ts';
import { spelledOut } from './make-edition.ts';
import { makeStory, silentFrontMatter } from './make-story.ts';

const record = (id: string, said: Partial<Story> = {}): StoryRecord =>
  storyRecordOf(makeStory(id, said));

const paragraph = (text: string): Pick<Story, 'sections'> => ({
  sections: [{ subhead: null, blocks: [{ kind: 'paragraph', text, line: 3 }] }],
});

const none = new Map();

test('an edit of a text replaces that story and leaves the others, their addresses and links', () => {
  const incremental = openIncrementalEdition(
    [record('1', { related: ['خبر 2'] }), record('2')],
    DEFAULT_NEWSPAPER,
    none,
  );
  const before = incremental.edition();
  const edited = record('2', paragraph('نص آخر أطول من الأول.'));
  const after = incremental.change(new Map([['2', edited]]), none);
  expect(after).toBe(incremental.edition());
  expect(spelledOut(after)).toEqual(
    spelledOut(assemble([record('1', { related: ['خبر 2'] }), edited], DEFAULT_NEWSPAPER)),
  );
  const others = ({ stories }: typeof after) =>
    stories.filter(({ storyRecord }) => storyRecord.id !== '2');
  others(after).forEach((story, at) => expect(story).toBe(others(before)[at]));
  expect(after.awaited).toBe(before.awaited);
});

test.each<readonly [string, ReadonlyMap<string, StoryRecord | null>, readonly StoryRecord[]]>([
  ['is added', new Map([['3', record('3')]]), [record('1'), record('2'), record('3')]],
  ['goes', new Map([['2', null]]), [record('1')]],
  [
    'gets another headline',
    new Map([['2', record('2', { headline: 'عنوان آخر' })]]),
    [record('1'), record('2', { headline: 'عنوان آخر' })],
  ],
  [
    'names another story',
    new Map([['2', record('2', { related: ['خبر 1'] })]]),
    [record('1'), record('2', { related: ['خبر 1'] })],
  ],
])('where a story %s, the edition is the one of all stories as they are', (_, changes, now) => {
  const incremental = openIncrementalEdition([record('1'), record('2')], DEFAULT_NEWSPAPER, none);
  expect(spelledOut(incremental.change(changes, none))).toEqual(
    spelledOut(assemble(now, DEFAULT_NEWSPAPER)),
  );
});

test('a picture that comes shows, and one that goes is gone', () => {
  const incremental = openIncrementalEdition([record('1')], DEFAULT_NEWSPAPER, none);
  const picture = { sources: [{ path: '/__pictures/1.jpg', width: 3 }], width: 3, height: 2 };
  const shown = incremental.change(new Map(), new Map([['1', picture]]));
  expect(shown.stories[0]?.photo).toMatchObject(picture);
  expect(incremental.change(new Map(), new Map()).stories[0]?.photo).toBeNull();
});

test('what is wrong with addresses is told while it is so', () => {
  const named = (id: string, slug: string): StoryRecord =>
    record(id, { frontMatter: { ...silentFrontMatter, slug } });
  const incremental = openIncrementalEdition(
    [named('1', 'قصير'), named('2', 'قصير')],
    DEFAULT_NEWSPAPER,
    none,
  );
  expect(incremental.problems()).toMatchObject([{ id: '2', line: 1 }]);
  incremental.change(new Map([['2', named('2', 'غيره')]]), none);
  expect(incremental.problems()).toEqual([]);
});
