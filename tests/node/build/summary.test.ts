import { expect, test } from 'vitest';
import { buildSummary, type BuildResult } from '../../../src/node/build/summary.ts';

const oneStory: BuildResult = {
  stories: 1,
  leftOut: 0,
  drafts: [],
  waiting: [],
  gone: [],
  awaited: 0,
  pages: 1,
  warnings: 0,
  files: { written: 24, unchanged: 0, deleted: 0, bytes: 900 },
  stages: [],
  seconds: 0.5,
};

test('a build says what it made, what it wrote, and where its time went', () => {
  expect(
    buildSummary({
      ...oneStory,
      stories: 10_000,
      leftOut: 2,
      awaited: 1,
      pages: 16_303,
      warnings: 1,
      files: { written: 1, unchanged: 32_615, deleted: 0, bytes: 320_456_000 },
      stages: [
        ['code', 0.25],
        ['read', 1],
      ],
      seconds: 1.254,
    }),
  ).toBe(
    [
      '10,000 stories, 2 left out, 1 awaited, 16,303 pages, 1 warning',
      '1 file written, 32,615 unchanged, 0 deleted, 320.5 MB in all',
      '1.25 s: code 0.25 s, read 1.00 s',
    ].join('\n'),
  );
});

test('one story is one story, and nobody is left out of it', () => {
  expect(buildSummary(oneStory)).toMatch(
    /^1 story, 0 awaited, 1 page, 0 warnings\n24 files written, .*, 0\.9 kB in all/,
  );
});

test('stories that wait for their day are named in a line of their own, the first few', () => {
  const waiting = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, day: '2031-01-02' }));
  expect(buildSummary({ ...oneStory, leftOut: 6, waiting }).split('\n')[1]).toBe(
    '6 stories left out until the day of publication: a.txt (2031-01-02), b.txt (2031-01-02), c.txt (2031-01-02), d.txt (2031-01-02), e.txt (2031-01-02), 1 more',
  );
});

test('drafts are named in a line of their own', () => {
  const lines = buildSummary({ ...oneStory, leftOut: 2, drafts: ['a', 'أخبار/ب'] }).split('\n');
  expect(lines[1]).toBe('2 drafts left out: a.txt, أخبار/ب.txt');
});

test.each([
  [['/story/جسر/'], '1 address leads nowhere now: no seed has it (/story/جسر/).'],
  [
    ['/story/جسر/', '/story/سوق/'],
    '2 addresses lead nowhere now: no seeds have them (/story/جسر/, /story/سوق/).',
  ],
])('a build names the addresses that no seed has, and both remedies: %s', (gone, said) => {
  expect(buildSummary({ ...oneStory, gone }).split('\n')).toContain(
    `${said} Name one in the aliases of a seed, and it leads there; or write "deleted" and the words after /story/ in a line of .addresses, and it says that its story was deleted.`,
  );
});
