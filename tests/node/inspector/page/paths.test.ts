import { describe, expect, test } from 'vitest';
import {
  isSeedsPath,
  listAddress,
  seedAddress,
  seedOfPath,
} from '../../../../src/node/inspector/page/paths.ts';
import { pagePathOf } from '../../../../src/node/request.ts';

describe('addresses of the seeds', () => {
  test.each(['a', 'اقتصاد/أسعار الزيت', '50% more?#', 'index.html', 'a&b', '__proto__'])(
    'lead to the seed %s, below any base',
    (id) => {
      for (const base of ['/', '/paper/']) {
        const url = seedAddress(base, id, { against: 'subhead', page: null });
        const wanted = pagePathOf({ method: 'GET', url, headers: { accept: 'text/html' } }, base);
        expect(wanted.kind === 'page' && seedOfPath(wanted.path)).toBe(id);
        expect(url).toMatch(/\/\?against=subhead$/);
      }
    },
  );

  test('the list is above them', () => {
    expect(listAddress('/paper/', { q: 'نفط & غاز', page: 2 })).toBe(
      '/paper/__seeds/?q=%D9%86%D9%81%D8%B7%20%26%20%D8%BA%D8%A7%D8%B2&page=2',
    );
    expect(seedOfPath('/__seeds/')).toBeNull();
  });

  test('a story is none of them', () => {
    expect(isSeedsPath('/__seeds/')).toBe(true);
    expect(isSeedsPath('/story/__seeds/')).toBe(false);
  });
});
