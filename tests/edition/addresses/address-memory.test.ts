import { describe, expect, test } from 'vitest';
import {
  formatMemory,
  parseMemory,
  rememberAddresses,
  type AddressMemory,
} from '../../../src/edition/addresses/address-memory.ts';

const story = (slug: string, id: string) => ({ kind: 'story', slug, id }) as const;

/** What becomes of a memory where these seeds have these slugs. */
const remember = (
  memory: AddressMemory,
  slugs: Record<string, string>,
  hidden: string[] = [],
  unreadFolders: string[] = [],
) =>
  rememberAddresses(memory, {
    slugs: new Map(Object.entries(slugs)),
    ids: new Set([...Object.keys(slugs), ...hidden]),
    unreadFolders,
  });

describe('the text of a memory', () => {
  test('is sorted, a line an address, each once', () => {
    const memory = [story('سوق-جديد', 'اقتصاد/سوق 2'), story('جسر', 'ج'), story('جسر', 'ج')];
    const text = formatMemory([...memory, { kind: 'deleted', slug: 'خبر-قديم' }]);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'deleted خبر-قديم',
      'story جسر ج',
      'story سوق-جديد اقتصاد/سوق 2',
      '',
    ]);
    expect(parseMemory(text).memory).toEqual([
      { kind: 'deleted', slug: 'خبر-قديم' },
      story('جسر', 'ج'),
      story('سوق-جديد', 'اقتصاد/سوق 2'),
    ]);
  });

  test('holds any id in one line', () => {
    const memory = [story('جسر', ' 100%\n/سوق 2\u00A0'), story('سوق', 'أ%20ب\r')];
    const text = formatMemory(memory);
    expect(text.split('\n').filter((line) => line.startsWith('story'))).toEqual([
      'story جسر %20100%25%0A/سوق 2%C2%A0',
      'story سوق أ%2520ب%0D',
    ]);
    expect(parseMemory(text)).toEqual({ memory, problems: [], comments: [] });
  });

  test('keeps the comments of editors at its head, in their order', () => {
    const { memory, comments } = parseMemory('# ب\nstory جسر ج\n# أ\n');
    const text = formatMemory(memory, comments);
    expect(text.split('\n').slice(2)).toEqual(['# ب', '# أ', 'story جسر ج', '']);
    expect(formatMemory(memory, parseMemory(text).comments)).toBe(text);
  });

  test('names each line that is no address, as a merge leaves them', () => {
    const text = ['<<<<<<< HEAD', 'story جسر ج', '=======', 'story', '>>>>>>> other'].join('\n');
    const { memory, problems } = parseMemory(text);
    expect(memory).toEqual([story('جسر', 'ج')]);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });

  test.each([
    'جسر-يفتح',
    '/story/جسر-يفتح/',
    'https://example.com/base/story/جسر-يفتح/',
    '%D8%AC%D8%B3%D8%B1-%D9%8A%D9%81%D8%AA%D8%AD',
  ])('takes the address of a deleted story as it is pasted: %s', (address) => {
    expect(parseMemory(`deleted ${address}`)).toEqual({
      memory: [{ kind: 'deleted', slug: 'جسر-يفتح' }],
      problems: [],
      comments: [],
    });
  });

  test.each([
    'deleted ../../x',
    'deleted ..',
    'deleted %2e%2e%2fx',
    'deleted /desk/علوم/',
    'deleted Upper',
    'deleted con',
    'story ../../x ج',
    'story . ج',
  ])('refuses what is no slug: %s', (line) => {
    expect(parseMemory(`story جسر ج\n${line}`)).toEqual({
      memory: [story('جسر', 'ج')],
      problems: [{ line: 2, message: `"${line}" is no address.` }],
      comments: [],
    });
  });
});

describe('a story', () => {
  test('keeps the address of a headline that was corrected', () => {
    const { former, memory } = remember([story('جسر-يفتح', 'ج')], { ج: 'الجسر-يفتح' });
    expect([...former.moved]).toEqual([['/story/جسر-يفتح/', 'ج']]);
    expect(memory).toEqual([story('جسر-يفتح', 'ج'), story('الجسر-يفتح', 'ج')]);
  });

  test('keeps its addresses when its seed is renamed', () => {
    const { former, memory, gone } = remember([story('قديم', 'a'), story('جديد', 'a')], {
      'علوم/a': 'جديد',
    });
    expect([...former.moved]).toEqual([['/story/قديم/', 'علوم/a']]);
    expect(memory).toEqual([story('قديم', 'علوم/a'), story('جديد', 'علوم/a')]);
    expect(gone).toEqual([]);
  });

  test('does not inherit from a deleted one because it has its headline now', () => {
    const memory = [story('جسر', 'ج'), story('جسر-قديم', 'ج'), story('سوق', 'د')];
    const { former, gone } = remember(memory, { د: 'جسر' });
    expect([...former.moved]).toEqual([['/story/سوق/', 'د']]);
    expect(gone).toEqual(['/story/جسر-قديم/']);
  });

  test('is not taken for renamed where two new seeds have what it had', () => {
    const memory = [story('جسر', 'ج'), story('جسر-قديم', 'ج'), story('سوق', 'ج')];
    const { former, gone } = remember(memory, { د: 'جسر', س: 'سوق' });
    expect([former.moved.size, gone]).toEqual([0, ['/story/جسر-قديم/']]);
  });

  test('gives up an address that another story has now', () => {
    const { former, memory } = remember([story('جسر', 'ج')], { ج: 'الجسر', د: 'جسر' });
    expect(former.moved.size).toBe(0);
    expect(memory).toEqual([story('الجسر', 'ج'), story('جسر', 'د')]);
  });

  test('that gives no page for now is not told of', () => {
    const { former, memory, gone } = remember([story('مسودة', 'م')], {}, ['م']);
    expect([former.moved.size, gone]).toEqual([0, []]);
    expect(memory).toEqual([story('مسودة', 'م')]);
  });
});

test('what stories of a folder had that cannot be read is kept, and nobody is told', () => {
  const memory = [story('جسر', 'علوم/ج'), story('سوق', 'علوم/س')];
  expect(remember(memory, { د: 'سوق' }, [], ['علوم'])).toEqual({
    former: { moved: new Map(), deleted: [] },
    memory: [...memory, story('سوق', 'د')],
    gone: [],
  });
});

describe('a story that is gone', () => {
  test('is told of, and has its addresses again when its seed comes back', () => {
    const memory = [story('جسر', 'ج'), story('جسر-قديم', 'ج')];
    expect(remember(memory, {})).toEqual({
      memory,
      gone: ['/story/جسر/', '/story/جسر-قديم/'],
      former: { moved: new Map(), deleted: [] },
    });
    expect(remember(memory, { ج: 'جسر' })).toEqual({
      memory: [story('جسر-قديم', 'ج'), story('جسر', 'ج')],
      gone: [],
      former: { moved: new Map([['/story/جسر-قديم/', 'ج']]), deleted: [] },
    });
  });

  test('loses the address that another story takes, and no other', () => {
    const memory = [story('جسر', 'ج'), story('جسر-قديم', 'ج'), story('سوق', 'د')];
    expect(remember(memory, { د: 'جسر' })).toMatchObject({
      memory: [story('جسر-قديم', 'ج'), story('سوق', 'د'), story('جسر', 'د')],
      gone: ['/story/جسر-قديم/'],
    });
  });

  test('says so at its address where the editor wants it', () => {
    const memory = [{ kind: 'deleted', slug: 'جسر' }, story('جسر', 'ج')] as const;
    expect(remember(memory, {})).toMatchObject({
      memory: [{ kind: 'deleted', slug: 'جسر' }],
      gone: [],
      former: { deleted: ['/story/جسر/'] },
    });
  });

  test('says so no more when a story has its address', () => {
    expect(remember([{ kind: 'deleted', slug: 'جسر' }], { د: 'جسر' })).toMatchObject({
      memory: [story('جسر', 'د')],
      former: { deleted: [] },
    });
  });
});
