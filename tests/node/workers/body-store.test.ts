import { expect, test } from 'vitest';
import { BodyStore } from '../../../src/node/workers/body-store.ts';
import { bodyOf, textOf } from '../../../src/edition/body/story-body.ts';
import { makeStory, silentFrontMatter } from '../../edition/make-story.ts';

const texts = ['a', 'b', 'c'].map((id) =>
  textOf(
    makeStory(id, {
      headline: `خبر «${id}»`,
      dateline: { place: 'بغداد', source: null },
      ...(id === 'c' ? { frontMatter: { ...silentFrontMatter, url: 'https://example.org/' } } : {}),
    }),
  ),
);

test('texts come back as bodies, and once', () => {
  const store = new BodyStore();
  texts.forEach((text, at) => store.put(String(at), text));
  expect(texts.map((_, at) => store.take(String(at)))).toEqual(texts.map(bodyOf));
  expect(texts.map((_, at) => store.take(String(at)))).toEqual(texts.map(() => undefined));
});
