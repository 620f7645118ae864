import { expect, test } from 'vitest';
import { buildIndex, type ListedStory } from '../../../src/search/index/build-index.ts';
import { decodeShard, encodeShard } from '../../../src/search/index/shard.ts';
import { storyWords, type StoryWords } from '../../../src/search/index/story-words.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { openIndex, OtherBuildError } from '../../../src/search/query/open-index.ts';
import { search } from '../../../src/search/query/search.ts';
import { searchedStory } from '../searched-story.ts';

/** A story as results show it, and the words that it is found by. */
interface IndexedStory {
  readonly listed: ListedStory;
  readonly words: StoryWords;
}

function storyOf(headline: string, text: string): IndexedStory {
  const block = { kind: 'paragraph', text, line: 1 } as const;
  const story = searchedStory({ headline, sections: [{ subhead: null, blocks: [block] }] });
  return { listed: { path: `/story/${headline}/`, headline }, words: storyWords(story) };
}

async function open(stories: readonly IndexedStory[], version = 'a') {
  const listed = stories.map((story) => ({ ...story.listed, places: [] }));
  const table = tableOf(stories.map(({ words }) => words));
  const files = new Map(
    [...buildIndex(listed, table, version)].map(({ name, bytes }) => [name, bytes]),
  );
  const asked: string[] = [];
  const index = await openIndex(async (name) => {
    asked.push(name);
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`There is no ${name}.`);
    return bytes;
  });
  return { index, asked, files };
}

/** Enough different words for several shards. */
const many = Array.from({ length: 4000 }, (_, number) => {
  const letters = 'ابتثجحخدرزسشصضطعغفقكلمن';
  const word = Array.from({ length: 6 }, (__, at) => letters[(number * (at + 7) + at * 3) % 23]);
  return storyOf(`عنوان ${number}`, `${word.join('')} ${word.toReversed().join('')} حديقة`);
});

const noPostings = () => Promise.reject(new Error('None lie apart.'));

test('a shard gives back its terms', async () => {
  const terms = [
    { word: 'حديقة', postings: Uint32Array.of(1, 4, 11, 4003) },
    { word: 'نهر', postings: Uint32Array.of(4 * 2500 + 2) },
  ];
  const read = decodeShard(encodeShard(terms, 3000, 0).bytes, noPostings);
  const postings = await Promise.all(read.map((term) => term.postings()));
  expect(read.map(({ word }, at) => ({ word, postings: postings[at] }))).toEqual(terms);
});

test('the stories of a very common word lie apart, and are read when they are asked for', async () => {
  const terms = [
    { word: 'رئيس', postings: Uint32Array.from({ length: 20_000 }, (_, at) => at * 16 + (at % 4)) },
    { word: 'نهر', postings: Uint32Array.of(4 * 2500 + 2) },
  ];
  const { bytes, apart } = encodeShard(terms, 80_000, 7);
  expect(bytes.length).toBeLessThan(40);
  const read = decodeShard(bytes, (number) =>
    Promise.resolve(apart[number - 7] ?? new Uint8Array()),
  );
  const postings = await Promise.all(read.map((term) => term.postings()));
  expect(read.map(({ word }, at) => ({ word, postings: postings[at] }))).toEqual(terms);
});

test('a headline counts more than the text, and a newer story comes first', async () => {
  const { index } = await open([
    storyOf('خبر آخر', 'سقط الجسر'),
    storyOf('انهيار الجسر', 'خبر قصير'),
    storyOf('ثالث', 'سقط الجسر'),
  ]);
  const { matches } = await search('جسر', index);
  expect([...matches.stories]).toEqual([1, 0, 2]);
});

test('one word asks for the directory and few shards', async () => {
  const { index, asked, files } = await open(many);
  expect([...files.keys()].filter((name) => name.startsWith('terms-')).length).toBeGreaterThan(3);
  const { matches } = await search('حدائق ', index);
  expect(matches.stories).toHaveLength(4000);
  expect(asked.filter((name) => name.startsWith('terms-')).length).toBeLessThanOrEqual(4);
});

test('a file that could not be read is asked for again', async () => {
  const { files } = await open([storyOf('انهيار الجسر', 'خبر')]);
  let isOnline = true;
  const index = await openIndex(async (name) => {
    const bytes = files.get(name);
    if (!isOnline || bytes === undefined) throw new Error('offline');
    return bytes;
  });
  isOnline = false;
  await expect(search('جسر', index)).rejects.toThrow('offline');
  isOnline = true;
  expect((await search('جسر', index)).matches.stories).toHaveLength(1);
});

test('an index of no story finds nothing', async () => {
  const { index } = await open([]);
  const { matches, corrected } = await search('جسر', index);
  expect(matches.stories).toHaveLength(0);
  expect(corrected).toBeNull();
});

test('a file of another build is refused, and a directory tells the build', async () => {
  const first = await open([storyOf('انهيار الجسر', 'خبر')], 'a');
  const second = await open([storyOf('مطر', 'خبر'), storyOf('انهيار الجسر', 'خبر')], 'b');
  let files = first.files;
  const index = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
  files = second.files;
  await expect(search('جسر', index)).rejects.toThrow(OtherBuildError);
  await expect(index.listed(0)).rejects.toThrow(OtherBuildError);
  await expect(index.facts()).rejects.toThrow(OtherBuildError);
  const next = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
  expect([...(await search('جسر', next)).matches.stories]).toEqual([1]);
});
