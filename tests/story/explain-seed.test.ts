import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainSeed } from '../../src/story/explain-seed.ts';
import { readSeed } from '../../src/story/read-seed.ts';

const bytes = readFileSync('seeds/000_4395e29235ab2307.txt');
const { lines } = explainSeed(bytes, 'seed');

test('every line is explained as it is read', () => {
  const reading = readSeed(bytes, 'seed');
  const read = reading.kind === 'story' ? reading.story.lines : [];
  expect(lines.map(({ line, role }) => [line, role])).toEqual(
    read.map(({ line, parts }) => [line, parts[0]?.role]),
  );
});

test('the feature that decided comes first, with its reason', () => {
  const caption = lines.find(({ role }) => role === 'caption');
  expect(caption?.features[0]).toEqual({
    feature: 'caption-known',
    because: 'A known credit closes the line, or a known label opens it',
    score: 10,
  });
});

test('no labelling is better than the best', () => {
  expect(lines.every(({ margin }) => margin >= 0)).toBe(true);
});

test('what is no text is explained as no lines', () => {
  expect(explainSeed(Uint8Array.from([0xff, 0xfe, 0x00]), 'a').lines).toEqual([]);
});

describe('against a role that the editor expected', () => {
  const seed = new TextEncoder().encode(
    [
      'المكتبات تفتح أبوابها ليلًا',
      '',
      'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين قاعة في المدن الساحلية.',
      '',
      'حافلات بعد العاشرة',
      '',
      'وقالت مديرة المشروع إن الفكرة جاءت من رسائل القراء الذين طلبوا مكانًا دافئًا.',
    ].join('\n'),
  );
  const nearest = explainSeed(seed, 'a').lines;
  const againstSubhead = explainSeed(seed, 'a', 'subhead').lines;

  test('each line is held against it, and a line of that very role against the next', () => {
    expect(againstSubhead.map(({ role, runnerUp }) => [role, runnerUp])).toEqual([
      ['headline', 'body:subhead'],
      ['paragraph', 'body:subhead'],
      ['subhead', nearest[2]?.runnerUp],
      ['paragraph', 'body:subhead'],
    ]);
    expect(againstSubhead[1]?.features[0]?.score).toBeGreaterThan(0);
  });

  test('a line is further from any one role than from the runner-up', () => {
    for (const [at, { margin }] of againstSubhead.entries())
      expect(margin).toBeGreaterThanOrEqual(nearest[at]?.margin ?? Infinity);
  });

  test('the margin is infinite where it cannot stand', () => {
    const [first, second] = explainSeed(seed, 'a', 'standfirst').lines;
    expect(first).toMatchObject({ margin: Infinity, runnerUp: 'head:standfirst' });
    expect(second?.margin).toBeLessThan(Infinity);
  });

  test('one that no whole line has is no wish', () => {
    expect(explainSeed(seed, 'a', 'credit').lines).toEqual(nearest);
  });
});

test('a headline that gives way to that of the front matter is told apart from what an editor says of a line', () => {
  const seed = [
    '---',
    'headline: قوارب الصيد تعود إلى الميناء',
    'roles: { 7: subhead }',
    '---',
    'قوارب الصيد تعود الى الميناء القديم',
    '',
    'قال صيادون إن الموسم بدأ مبكرًا هذا العام بعد أسبوعين من الرياح.',
  ].join('\n');
  const explained = explainSeed(new TextEncoder().encode(seed), 'a').lines;
  expect(explained.map(({ role, guess, givesWay }) => [role, guess, givesWay])).toEqual([
    ['repeat', null, true],
    ['subhead', 'paragraph', false],
  ]);
});
