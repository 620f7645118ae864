import { expect, test } from 'vitest';
import { BodyStore } from '../../../src/build/workers/body-store.ts';
import { bodyOf } from '../../../src/edition/story-body.ts';
import { makeStory, silentFrontMatter } from '../../edition/make-story.ts';

const bodies = ['a', 'b', 'c'].map((id) =>
  bodyOf(
    makeStory(id, {
      headline: `خبر «${id}»`,
      dateline: { place: 'بغداد', source: null },
      ...(id === 'c' ? { frontMatter: { ...silentFrontMatter, url: 'https://example.org/' } } : {}),
    }),
  ),
);

test.each([3, 25_000])('of %i seeds, bodies come back as they were, and once', (count) => {
  const store = new BodyStore(count);
  bodies.forEach((body, at) => store.put(String(at), body));
  expect(bodies.map((_, at) => store.take(String(at)))).toEqual(bodies);
  expect(bodies.map((_, at) => store.take(String(at)))).toEqual(bodies.map(() => undefined));
});
