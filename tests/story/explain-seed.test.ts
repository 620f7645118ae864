import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

test('the evidence that decided comes first, with its reason', () => {
  const caption = lines.find(({ role }) => role === 'caption');
  expect(caption?.evidence[0]).toEqual({
    evidence: 'caption-known',
    because: 'A known credit closes the line, or a known label opens it',
    points: 10,
  });
});

test('the best labelling is at least as good as any other', () => {
  expect(lines.every(({ margin }) => margin >= 0)).toBe(true);
});

test('what is no text is explained as no lines', () => {
  expect(explainSeed(Uint8Array.from([0xff, 0xfe, 0x00]), 'a').lines).toEqual([]);
});
