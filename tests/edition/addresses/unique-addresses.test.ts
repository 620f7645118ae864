import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mastheadOf } from '../../../src/edition/pages/page-base.ts';
import { PAGE_KINDS, type PageKind, type Page } from '../../../src/edition/pages/page-kinds.ts';
import { paginate } from '../../../src/edition/pages/paginate.ts';
import { makePage } from '../../../src/edition/pages/page-plan.ts';
import { slugWithFingerprint } from '../../../src/edition/addresses/slug.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory, silentFrontMatter } from '../make-story.ts';

const ids = ['a', 'b', 'eco/c', 'خبر', 'قديم'];

/** Few words, so that many addresses are wanted twice; some end in the fingerprint of an id. */
const words = fc.oneof(
  fc.constantFrom(
    'خبر',
    'خبر!',
    'قديم',
    'قد\u200Cيم',
    'أول ثان',
    'اول ثان',
    '؟',
    '1',
    'a',
    'eco/c',
  ),
  fc
    .tuple(fc.constantFrom('خبر', 'قديم'), fc.constantFrom(...ids))
    .map(([slug, id]) => slugWithFingerprint(slug, id)),
);
const stories = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(...ids),
      headline: words,
      desk: fc.option(words),
      related: fc.array(words, { maxLength: 3 }),
      slug: fc.option(words),
      aliases: fc.array(words, { maxLength: 2 }),
    })
    .map(({ id, headline, desk, related, slug, aliases }) =>
      makeStory(id, {
        headline,
        desk,
        related,
        frontMatter: { ...silentFrontMatter, slug, aliases },
      }),
    ),
  { selector: ({ id }) => id },
);

const pathsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^\/(story|desk|archive)\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
};

test('no two pages have one address, and every link leads to a page', () => {
  fc.assert(
    fc.property(stories, (all) => {
      const edition = editionOf(all);
      const masthead = mastheadOf(edition.newspaper, edition.desks);
      const pages = paginate<Page>(edition, PAGE_KINDS);
      const planned = Object.values<PageKind>(PAGE_KINDS).map(
        ({ plan }) => plan(edition, masthead).size,
      );
      expect(pages.size).toBe(planned.reduce((sum, size) => sum + size, 0));
      expect(new Set(edition.stories.map(({ path }) => path)).size).toBe(all.length);
      const { aliases, awaited, sharedHeadlines, desks } = edition;
      expect(pages.size).toBe(
        all.length +
          aliases.length +
          awaited.length +
          sharedHeadlines.length +
          desks.length * 2 +
          7,
      );
      for (const [path, plan] of pages) {
        const page = makePage(plan, () => makeStory('x'));
        expect(page.path).toBe(path);
        const broken = pathsIn(page).filter((link) => !pages.has(link.split('#')[0] ?? ''));
        expect(broken).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
