import { expect, test } from 'vitest';
import { pastedHost, pastedWords } from '../../../src/edition/addresses/pasted-address.ts';

test.each([
  ['a site path', '/story/سوق-السمك/', 'سوق-السمك'],
  ['a site path below a base', '/أخبار/story/سوق-السمك/', 'سوق-السمك'],
  ['a whole address', 'https://news.example.org/story/سوق-السمك/?from=x#top', 'سوق-السمك'],
  ['percent signs', '%D8%B3%D9%88%D9%82', 'سوق'],
  ['a path in percent signs', '/story/%D8%B3%D9%88%D9%82/index.html', 'سوق'],
  ['a slug', 'سوق-السمك', 'سوق-السمك'],
  ['a former headline', 'فوز 3/2 في النهائي', 'فوز 3/2 في النهائي'],
  ['a share of a hundred', 'نمو 5% هذا العام', 'نمو 5% هذا العام'],
])('%s is taken as its words', (_what, text, words) => {
  expect(pastedWords(text)).toBe(words);
});

test.each([
  ['another site', 'https://news.example.org/2020/1/5/a.html'],
  ['another folder', '/desk/اقتصاد/'],
  ['a path below a story', '/story/سوق/2/'],
  ['the top of a site', 'https://news.example.org/'],
  ['nothing', ' '],
])('%s can be no address of a story', (_what, text) => {
  expect(pastedWords(text)).toBeNull();
});

test.each([
  ['https://www.News.example.org/story/سوق/', 'news.example.org'],
  ['http://localhost:4173/story/سوق/', 'localhost:4173'],
  ['https://خبر.example/story/سوق/', 'xn--ngblk.example'],
  ['/story/سوق/', null],
  ['سوق السمك', null],
])('the host of %s is %s', (text, host) => {
  expect(pastedHost(text)).toBe(host);
});
