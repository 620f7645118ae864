import { describe, expect, test } from 'vitest';
import {
  dayWarnings,
  unpublishedOn,
  withDayWarnings,
} from '../../../src/edition/summaries/unpublished.ts';
import { makeStory, published, silentFrontMatter } from '../make-story.ts';

const today = '2024-01-27';

describe('unpublishedOn', () => {
  test.each([
    ['nothing is said', undefined, undefined],
    ['it is a draft', { draft: true, date: '2020-01-01' }, 'draft'],
    ['its day is today', { date: '2024-01-27' }, undefined],
    ['its moment is later today', { date: '2024-01-27T23:00:00+03:00' }, undefined],
    ['its day is tomorrow', { date: '2024-01-28' }, 'waiting'],
    ['its moment is tomorrow', { date: '2024-01-28T06:00:00Z' }, 'waiting'],
  ])('where %s', (_, said, expected) => {
    expect(unpublishedOn(today, said && { ...silentFrontMatter, ...said })).toBe(expected);
  });
});

describe('dayWarnings', () => {
  test.each(['1900-01-01', '2024-01-27', '2025-01-27'])('has none for %s', (day) => {
    expect(dayWarnings(today, { day, line: 2 })).toEqual([]);
  });

  test.each(['1024-01-27', '2025-01-28', '2204-01-27'])('has one for %s, at its line', (day) => {
    expect(dayWarnings(today, { day, line: 2 })).toEqual([
      { line: 2, message: expect.stringContaining(`is dated ${day}, and today is ${today}.`) },
    ]);
  });

  test('has none where no day is stated', () => {
    expect(dayWarnings(today, null)).toEqual([]);
  });
});

test('a printed day is warned of too, beside what was to be said of the story', () => {
  const warnings = [{ line: 1, message: 'One.' }];
  const story = makeStory('أ', { ...published('2204-01-27'), warnings });
  expect(withDayWarnings(today, story).warnings).toEqual([
    ...warnings,
    { line: 2, message: expect.stringContaining('2204-01-27') },
  ]);
  expect(withDayWarnings('2204-01-27', story)).toBe(story);
});
