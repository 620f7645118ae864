import type { SavedPage } from '../../src/edition/pages/browser-pages.ts';
import type { YearPage } from '../../src/edition/pages/archive-pages.ts';
import type { AwaitedListPage } from '../../src/edition/pages/awaited-list-page.ts';
import type { ArchiveContents, MonthPage } from '../../src/edition/pages/list-pages.ts';
import { archivePage } from './sample-lists.ts';
import { awaitedLinks, desks, head, masthead } from './sample-pages.ts';

/** The ways into an archive of three years. */
export const archiveContents: ArchiveContents = {
  years: ['2025', '2024', '2019'].map((year) => ({
    year,
    total: 1_240,
    months: ['02', '11'].map((month, at) => ({ month: `${year}-${month}`, total: 620 + at })),
  })),
  undated: 7,
  desks: desks.map((desk, at) => ({ ...desk, total: 100 + at })),
  places: [{ path: '/place/العراق/', label: 'العراق', total: 12 }],
};

/** A page of a month of the archive. */
export const monthPage = (changes: Partial<MonthPage> = {}): MonthPage => ({
  ...archivePage(),
  kind: 'month',
  path: '/archive/2025/11/',
  root: '/archive/2025/11/',
  month: '2025-11',
  earlier: '2025-02',
  ...changes,
});

/** A year of the archive. */
export const yearPage: YearPage = {
  kind: 'year',
  path: '/archive/2025/',
  masthead,
  year: '2025',
  total: 12,
  months: ['2025-02', '2025-11'].map((month, at) => ({
    month,
    total: 5 + at,
    heads: [head(at, false), head(at + 2, false), head(at + 4, false)],
  })),
  earlier: '2024',
};

/** A page of the headlines that wait for their stories. */
export const awaitedListPage = (changes: Partial<AwaitedListPage> = {}): AwaitedListPage => ({
  kind: 'awaited-list',
  path: '/awaited/',
  masthead,
  number: 1,
  count: 3,
  total: 140,
  awaited: awaitedLinks.map(({ path, headline }, index) => ({
    path,
    headline,
    headlineLines: [2],
    total: 5 - index,
    backlinks: [head(1, false), head(2, false), head(3, false)],
  })),
  ...changes,
});

/** The page of what a reader saved: the build knows nothing of that. */
export const savedPage: SavedPage = { kind: 'saved', path: '/saved/', masthead };
