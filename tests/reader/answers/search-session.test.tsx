import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/reader/answers/answers.ts';
import { readIndexFile } from '../../../src/reader/answers/read-index-file.ts';
import { createSearchSession } from '../../../src/reader/answers/search-session.ts';
import { openIndex, OtherBuildError } from '../../../src/search/query/open-index.ts';
import { hostOf, type SmallStory } from '../search/small-newspaper.ts';

afterEach(() => void vi.unstubAllGlobals());

const bridge: SmallStory = { headline: 'جسر يغلق', text: 'قرب النهر.', desk: 'محليات' };
const train: SmallStory = { headline: 'قطار جديد', text: 'وصل القطار.', desk: 'محليات' };
const rain: SmallStory = { headline: 'مطر في الشمال', text: 'قرب النهر.', desk: 'علوم' };

const newSession = () => createSearchSession(() => openIndex(readIndexFile));

/** Asks to the end; returns the last answer. */
async function lastAnswer(answers: AsyncGenerator<Answer>): Promise<Answer | undefined> {
  let last: Answer | undefined;
  for await (const answer of answers) last = answer;
  return last;
}

const headlines = (answer: Answer | undefined) =>
  answer?.stories.map(({ listed }) => listed.headline);

test('a page after the last one is the last one', async () => {
  hostOf(Array.from({ length: 12 }, (_, at) => ({ headline: `جسر ${at + 1}`, text: 'خبر' })));
  const answer = await lastAnswer(newSession().ask(`?${new URLSearchParams('q=جسر&page=999')}`));
  expect(answer).toMatchObject({ total: 12, pages: 2, request: { page: 2 } });
  expect(answer?.stories).toHaveLength(2);
  expect(await lastAnswer(newSession().ask('?q=ثثثثثثث&page=9'))).toMatchObject({
    total: 0,
    request: { page: 1 },
  });
});

test('a newspaper that is published anew is searched anew, whatever of the old index is kept', async () => {
  const session = newSession();
  // So many that they are listed in two files.
  const others = Array.from({ length: 30 }, (_, at) => ({ ...train, headline: `قطار ${at + 1}` }));
  hostOf([bridge, ...others, rain]);
  expect(headlines(await lastAnswer(session.ask('?q=جسر')))).toEqual(['جسر يغلق']);
  // The words are kept, the second file is not, and its stories have other numbers now.
  hostOf([train, bridge, ...others, rain]);
  expect(headlines(await lastAnswer(session.ask('?q=مطر')))).toEqual(['مطر في الشمال']);
  expect(session.answered('?q=جسر')).toBeUndefined();
});

test('facts of another build are not told of these results', async () => {
  const session = newSession();
  hostOf([bridge, train]);
  const answers = session.ask('?q=نهر');
  expect(headlines((await answers.next()).value ?? undefined)).toEqual(['جسر يغلق']);
  hostOf([rain, train, bridge]);
  const answer = await lastAnswer(answers);
  expect(headlines(answer)).toEqual(['مطر في الشمال', 'جسر يغلق']);
  expect(answer?.facts?.[0]).toMatchObject({ name: 'desk', total: 2 });
});

test('a host that is never of one build is told of, and asked twice at most', async () => {
  let opened = 0;
  const session = createSearchSession(async () => {
    opened += 1;
    hostOf([bridge]);
    const index = await openIndex(readIndexFile);
    hostOf([train, bridge]);
    return index;
  });
  await expect(lastAnswer(session.ask('?q=جسر'))).rejects.toThrow(OtherBuildError);
  expect(opened).toBe(2);
  expect(session.answered('?q=جسر')).toBeUndefined();
});

test('a file that the host has no longer is of another build', async () => {
  hostOf([bridge]);
  await expect(readIndexFile('terms-99.bin')).rejects.toThrow(OtherBuildError);
});
