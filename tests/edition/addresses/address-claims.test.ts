import { expect, test } from 'vitest';
import { addressProblems, settleClaims } from '../../../src/edition/addresses/address-claims.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import type { FrontMatter } from '../../../src/story/story.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory, silentFrontMatter } from '../make-story.ts';

const story = (id: string, headline: string, said: Partial<FrontMatter> = {}) =>
  makeStory(id, { headline, frontMatter: { ...silentFrontMatter, ...said } });

const problemsOf = (stories: readonly ReturnType<typeof story>[], site: string | null = null) =>
  addressProblems(stories.map(storyRecordOf), site);

test('two stories may not name one slug: the first keeps it, the second is told', () => {
  const stories = [
    story('b', 'خبر ثان', { slug: 'قصير' }),
    story('a', 'خبر أول', { slug: 'قصير' }),
  ];
  expect(problemsOf(stories)).toEqual([
    {
      id: 'b',
      line: 1,
      message: 'Its slug is the slug of a too: "قصير".',
      remedy: 'Name another slug in one of the two seeds.',
    },
  ]);
  const paths = editionOf(stories).stories.map(({ storyRecord, path }) => [storyRecord.id, path]);
  expect(paths).toEqual([
    ['b', '/story/خبر-ثان/'],
    ['a', '/story/قصير/'],
  ]);
});

test('two stories may not name one alias', () => {
  const stories = [
    story('a', 'خبر أول', { aliases: ['قديم'] }),
    story('b', 'خبر ثان', { aliases: ['قديم'] }),
  ];
  expect(problemsOf(stories)).toEqual([
    {
      id: 'b',
      line: 1,
      message: 'Its alias is an alias of a too: /story/قديم/.',
      remedy: 'Name it in one of the two seeds.',
    },
  ]);
  expect(editionOf(stories).aliases).toEqual([
    { path: '/story/قديم/', headline: 'خبر أول', target: '/story/خبر-أول/' },
  ]);
});

test('an alias may not be the address of another story', () => {
  const stories = [story('a', 'خبر أول', { aliases: ['خبر ثان'] }), story('b', 'خبر ثان')];
  expect(problemsOf(stories)).toEqual([
    {
      id: 'a',
      line: 1,
      message: 'Its alias is the address of b: /story/خبر-ثان/.',
      remedy: 'Take the alias out, or name another slug in b.',
    },
  ]);
  expect(editionOf(stories).aliases).toEqual([]);
});

test('two stories may not each lead to the other', () => {
  const stories = [
    story('a', 'خبر أول', { aliases: ['خبر ثان'] }),
    story('b', 'خبر ثان', { aliases: ['خبر أول'] }),
  ];
  expect(problemsOf(stories)).toMatchObject([
    { id: 'a', message: 'Its alias is the address of b: /story/خبر-ثان/.' },
    { id: 'b', message: 'Its alias is the address of a: /story/خبر-أول/.' },
  ]);
  expect(editionOf(stories).aliases).toEqual([]);
});

test('an alias may not be an address that ends in a fingerprint', () => {
  const twins = [story('a', 'توأم'), story('b', 'توأم')];
  const [slug = ''] = editionOf(twins).stories.map(({ path }) => path.split('/')[2] ?? '');
  const problems = problemsOf([...twins, story('c', 'ثالث', { aliases: [slug] })]);
  expect(problems.map(({ id }) => id)).toEqual(['c']);
});

test('its own address as an alias, the same alias twice, and a slug of other words are no fault', () => {
  expect(
    problemsOf([
      story('a', 'خبر أول', { aliases: ['خبر أول', 'قديم', 'قديم'] }),
      story('b', 'توأم', { aliases: ['توأم'] }),
      story('c', 'توأم', { slug: 'توأم' }),
    ]),
  ).toEqual([]);
});

test('an address that can be no story’s is told, and the slug is that of the headline', () => {
  const market = story('أ', 'سوق السمك', {
    slug: 'https://example.org/2020/a.html',
    aliases: ['/desk/اقتصاد/', '/story/سوق-قديم/'],
  });
  const { paths, aliases, problems } = settleClaims([storyRecordOf(market)]);
  expect(paths).toEqual(['/story/سوق-السمك/']);
  expect([...aliases]).toEqual([['/story/سوق-قديم/', 0]]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Its slug or alias is no address of a story here: "https://example.org/2020/a.html".',
    'Its slug or alias is no address of a story here: "/desk/اقتصاد/".',
  ]);
});

test('an address is told at its own line', () => {
  const frontMatter = [
    '---',
    'headline: قديم',
    'slug: قصير/',
    'aliases:',
    '  - قديم',
    '  - /desk/x/',
  ];
  const lines = frontMatter.map((text, at) => ({
    line: at + 1,
    parts: [{ role: 'front-matter' as const, text }],
  }));
  const named = {
    ...story('b', 'خبر', { slug: 'قصير/', aliases: ['قديم', '/desk/x/'] }),
    lines,
  };
  const taken = [story('a', 'خبر أول', { slug: 'قصير' }), story('c', 'قديم'), named];
  expect(problemsOf(taken)).toMatchObject([
    { id: 'b', line: 3, message: 'Its slug is the slug of a too: "قصير".' },
    { id: 'b', line: 5, message: 'Its alias is the address of c: /story/قديم/.' },
    {
      id: 'b',
      line: 6,
      message: 'Its slug or alias is no address of a story here: "/desk/x/".',
    },
  ]);
});

test('an address of another host is told, where the newspaper has one', () => {
  const stories = [
    story('a', 'خبر', {
      aliases: [
        'https://www.paper.example/story/قديم/',
        'http://PAPER.example/story/أقدم/',
        'https://other.example/story/غريب/',
        '/story/مسار/',
      ],
    }),
  ];
  expect(problemsOf(stories, 'https://paper.example')).toEqual([
    {
      id: 'a',
      line: 1,
      message:
        'Its slug or alias is an address of other.example, and this newspaper is https://paper.example: "https://other.example/story/غريب/".',
      remedy: 'If the story had it here too, write its path alone: /story/غريب/.',
    },
  ]);
  expect(problemsOf(stories)).toEqual([]);
});
