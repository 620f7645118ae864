import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { listedHeadlineOf, type ListedHeadline } from '../../../src/edition/pages/card.ts';
import type { Masthead, PageBase } from '../../../src/edition/pages/page-base.ts';
import { PAGE_KINDS, type PageKind } from '../../../src/edition/pages/page-kinds.ts';
import { planOf, type Pages } from '../../../src/edition/pages/page-plan.ts';
import { groupBy } from '../../../src/edition/summaries/group-by.ts';
import { readSeeds, storiesOf, storyRecordsOf } from '../../../src/node/build/read-seeds.ts';
import type { SavedPages } from '../../../src/node/cache/page-cache.ts';
import { pages } from '../../../src/node/outputs/pages.ts';
import { prunePages } from '../../../src/node/publishing/prune.ts';
import { publish } from '../../../src/node/publishing/publish.ts';
import { silentProgress } from '../../../src/node/progress.ts';
import { cutShell } from '../../../src/node/render/document.ts';
import type { SiteKinds } from '../../../src/node/workers/site-worker.ts';
import type { PageEntry } from '../../../src/reader/pages/page-entry.ts';
import { pageRegistry } from '../../../src/reader/pages/registry.ts';
import { inProcessPool } from '../workers/in-process-pool.ts';
import { openSiteFolder, type SiteFolder } from '../publishing/site-folder.ts';

/** A kind of page that the newspaper does not have: the stories of one day. */
interface DayPage extends PageBase {
  readonly kind: 'day';
  readonly date: string;
  readonly stories: readonly ListedHeadline[];
}

function planDays({ stories }: Edition, masthead: Masthead): Pages<DayPage> {
  const byDay = groupBy(stories, ({ storyRecord }) => storyRecord.date ?? 'undated');
  return new Map(
    [...byDay].map(([date, entries]) => {
      const at = `/day/${date}/`;
      const listed = entries.map(listedHeadlineOf);
      return [at, planOf(() => ({ kind: 'day', path: at, masthead, date, stories: listed }))];
    }),
  );
}

const dayKind: PageKind<DayPage> = { folder: 'day', stage: 'lists', plan: planDays };

const dayEntry: PageEntry<DayPage> = {
  Component: ({ page }) => (
    <ul>
      {page.stories.map((story) => (
        <li key={story.path}>{story.headline}</li>
      ))}
    </ul>
  ),
  title: ({ date }) => `أخبار يوم ${date}`,
  canonical: ({ path: at }) => at,
};

const ownKinds: SiteKinds = { kinds: PAGE_KINDS, registry: pageRegistry };
const withDays: SiteKinds = {
  kinds: { ...PAGE_KINDS, day: dayKind },
  registry: { ...pageRegistry, day: dayEntry },
};

const seedOf = (date: string, headline: string): string =>
  [`---`, `date: ${date}`, `---`, headline, '', 'فقرة كتبت للاختبار وحده، ولا خبر فيها.'].join(
    '\n',
  );

const SHELL = cutShell(
  '<html><head><title></title></head><body><div id="root"></div></body></html>',
  { base: '', components: [], address: '' },
);

let site: SiteFolder;
let seeds: string;
let last: SavedPages | null;
beforeEach(() => {
  site = openSiteFolder();
  seeds = mkdtempSync(path.join(tmpdir(), 'waraq-seeds-'));
  last = null;
  writeFileSync(path.join(seeds, 'a.txt'), seedOf('2026-03-01', 'افتتاح مكتبة'));
  writeFileSync(path.join(seeds, 'b.txt'), seedOf('2026-03-02', 'سباق القوارب'));
});
afterEach(() => {
  site.remove();
  rmSync(seeds, { recursive: true });
});

/** Builds the pages of the seeds, as a build does with its threads. */
async function build(kinds: SiteKinds) {
  const pool = inProcessPool(kinds);
  const files = new Map(['a', 'b'].map((id) => [id, path.join(seeds, `${id}.txt`)]));
  const nothing = { seeds: new Map(), save: () => undefined };
  const reads = await readSeeds(pool, files, seeds, nothing, silentProgress, () => undefined);
  const output = pages({
    kinds: kinds.kinds,
    pool,
    shell: SHELL,
    maker: 'code',
    outDir: site.path,
    cache: { last, save: (saved) => (last = saved) },
    progress: silentProgress,
    onWritten: () => undefined,
    onProblem: () => undefined,
    checkLock: () => undefined,
  });
  const context = {
    edition: assemble(storyRecordsOf(storiesOf(reads)), DEFAULT_NEWSPAPER),
    address: { site: null, base: '/' },
    fingerprint: JSON.stringify([Object.keys(kinds.kinds), ...reads]),
  };
  return publish([output], context, site.path, new Map());
}

test('the workers publish the pages of an added kind, in a first build', async () => {
  const { names, files } = await build(withDays);
  expect(site.files()).toEqual([...names].toSorted());
  expect(files.written).toBe(names.size);
  const html = site.read('day/2026-03-01/index.html');
  expect(html).toContain('<title>أخبار يوم 2026-03-01 – ورق</title>');
  expect(html).toContain('<ul><li>افتتاح مكتبة</li></ul>');
  expect(JSON.parse(site.read('day/2026-03-02/index.json'))).toMatchObject({
    kind: 'day',
    stories: [{ headline: 'سباق القوارب' }],
  });
});

test('they leave them alone while nothing changes, and bring them up to date when a seed does', async () => {
  await build(withDays);
  expect((await build(withDays)).files.written).toBe(0);
  writeFileSync(path.join(seeds, 'b.txt'), seedOf('2026-03-01', 'سباق القوارب'));
  const { names } = await build(withDays);
  expect(names).not.toContain('day/2026-03-02/index.html');
  expect(site.read('day/2026-03-01/index.html')).toContain(
    '<ul><li>سباق القوارب</li><li>افتتاح مكتبة</li></ul>',
  );
});

test('a kind is added to a site that is there, and pruned when it goes again', async () => {
  const { names: before } = await build(ownKinds);
  const { names } = await build(withDays);
  expect(names.size).toBe(before.size + 4);
  expect(site.read('day/2026-03-02/index.html')).toContain('سباق القوارب');
  const { names: after } = await build(ownKinds);
  expect(prunePages(site.path, after, names, ['story', 'desk', 'archive', 'day'])).toBe(4);
  expect(site.files()).toEqual([...before].toSorted());
});
