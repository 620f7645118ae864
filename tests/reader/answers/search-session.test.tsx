import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/reader/answers/answers.ts';
import { readIndexFile } from '../../../src/reader/answers/read-index-file.ts';
import { createSearchSession } from '../../../src/reader/answers/search-session.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { hostOf } from '../search/small-newspaper.ts';

afterEach(() => void vi.unstubAllGlobals());

const newSession = () => createSearchSession(() => openIndex(readIndexFile));

/** Asks to the end; returns the last answer. */
async function lastAnswer(answers: AsyncGenerator<Answer>): Promise<Answer | undefined> {
  let last: Answer | undefined;
  for await (const answer of answers) last = answer;
  return last;
}

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
