import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nearPages, wordsOfAddress } from '../../../src/reader/answers/near-pages.ts';
import { readIndexFile } from '../../../src/reader/answers/read-index-file.ts';
import { createSearchSession } from '../../../src/reader/answers/search-session.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { hostOf } from '../search/small-newspaper.ts';

beforeEach(() => {
  hostOf([
    { headline: 'المكتبات تفتح أبوابها ليلًا في العاصمة', text: 'بدأت التجربة أمس.' },
    { headline: 'قطار جديد إلى الساحل', text: 'وصل القطار إلى المكتبات.' },
  ]);
});

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['/story/قطار-جديد/', 'قطار جديد'],
  ['/story/قطار-جديد-0a1b2c/', 'قطار جديد'],
  ['/2024/05/BBC_news.html', 'bbc news'],
  ['/story/%D9%82%D8%B7%D8%A7%D8%B1', 'قطار'],
  ['/archive/3/', ''],
  ['/', ''],
  ['/story/\u202eقطار-\u2066جديد/', 'قطار جديد'],
])('the words of %s are «%s»', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});

describe('the pages near an address', () => {
  const desks = [
    { path: '/desk/اقتصاد/', label: 'اقتصاد' },
    { path: '/desk/ثقافة/', label: 'ثقافة' },
    { path: '/place/العراق/', label: 'العراق' },
    { path: '/archive/', label: 'الأرشيف' },
    { path: '/feed.xml', label: 'خلاصة الأخبار' },
  ];
  const labels = async (path: string): Promise<readonly string[]> => {
    const session = createSearchSession(() => openIndex(readIndexFile));
    return (await nearPages(path, desks, session)).map(({ label }) => label);
  };

  test.each([
    ['is cut', '/story/قطار-جديد-إلى/', 'قطار جديد إلى الساحل'],
    ['has a slip of the pen', '/story/قطلر-جديد-إلى-الساحل/', 'قطار جديد إلى الساحل'],
    [
      'has a word too many',
      '/story/بالصور-المكتبات-تفتح-أبوابها-ليلا-في-العاصمة/',
      'المكتبات تفتح أبوابها ليلًا في العاصمة',
    ],
    ['means a desk', '/desk/إقتصاد/', 'اقتصاد'],
    ['leaves out an article', '/place/عراق/', 'العراق'],
    ['is in another folder', '/tag/العراق/', 'العراق'],
    ['means the archive', '/archives/', 'الأرشيف'],
    ['means a feed', '/feeds/feed.rss', 'خلاصة الأخبار'],
  ])('of one that %s', async (_, path, label) => {
    expect(await labels(path)).toEqual([label]);
  });

  test('are none of words that its letters would be on an Arabic keyboard', async () => {
    hostOf([{ headline: 'فشل المشروع', text: 'خبر' }]);
    expect(await labels('/tag/')).toEqual([]);
  });

  test('are none where only a word is the same', async () => {
    expect(await labels('/story/المكتبات-لا-تغلق-قبل-منتصف-النهار/')).toEqual([]);
  });
});
