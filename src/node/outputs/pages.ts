import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PageBase } from '../../edition/pages/page-base.ts';
import { pageFolders, type PageKinds } from '../../edition/pages/page-kinds.ts';
import { deadLinks } from '../../edition/linking/inner-links.ts';
import { paginate } from '../../edition/pages/paginate.ts';
import type { PageCache, PageRecord, SavedPages } from '../cache/page-cache.ts';
import type { Shell } from '../render/document.ts';
import { pageFileNames, pageFiles } from '../render/page-files.ts';
import type { SitePlan } from '../workers/messages.ts';
import { nothingWritten } from '../write-count.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';
import { LinkGuard } from '../publishing/link-guard.ts';
import { reserveAddresses } from '../publishing/placeholder.ts';
import { areUnchanged, renderPages, type PageMakers, type WrittenPages } from './render-pages.ts';
import { publishStage, stageOf } from './staged-pages.ts';

/** What the pages need beside the edition. */
export interface PagesMaterial extends PageMakers {
  /** How each kind of page is planned; the workers have the same kinds. */
  readonly kinds: PageKinds<PageBase>;
  readonly shell: Shell;
  /** Fingerprint of everything that all pages are made with: code, styles, settings. */
  readonly maker: string;
  /** Absolute path of the output folder. */
  readonly outDir: string;
  /** What the last build wrote. */
  readonly cache: PageCache;
  /** Called with the pages once they are on the disk. */
  readonly onWritten: (pages: SavedPages) => void;
}

/** Tells whether any folder of pages is there. */
export const hasPages = (outDir: string, kinds: PageKinds<PageBase>): boolean =>
  pageFolders(kinds).some((name) => existsSync(path.join(outDir, name)));

const writtenFiles = ({ records, files }: WrittenPages): OutputFile => ({
  kind: 'written',
  names: [...records.keys()].flatMap(pageFileNames),
  count: files,
});

/** The pages of the last build, when nothing has changed since; null when anything has. */
async function unchangedPages(
  { pool, outDir, cache }: PagesMaterial,
  site: SiteContext,
): Promise<SavedPages | null> {
  const { last } = cache;
  if (last?.edition !== site.fingerprint) return null;
  return (await areUnchanged(pool, outDir, last.records)) ? last : null;
}

function sitePlan(
  { shell, maker, cache, outDir }: PagesMaterial,
  { address }: SiteContext,
  isStaged: boolean,
): SitePlan {
  const none = new Map<string, PageRecord>();
  const records = isStaged ? none : (cache.last?.records ?? none);
  return { records, shell, address, maker, outDir: isStaged ? stageOf(outDir) : outDir, isStaged };
}

/** Renders all pages: those of a first build aside, those of a later one over the older site. */
async function renderSite(material: PagesMaterial, site: SiteContext): Promise<WrittenPages> {
  const { kinds, outDir } = material;
  const isStaged = !hasPages(outDir, kinds);
  const plan = sitePlan(material, site, isStaged);
  const planned = paginate(site.edition, kinds);
  const paths = [...planned.keys()];
  for (const problem of deadLinks(site.edition.stories, (pagePath) => planned.has(pagePath)))
    material.onProblem(problem);
  // A killed build may have left pages there.
  rmSync(stageOf(outDir), { recursive: true, force: true });
  // A link that leads nowhere lies in the way of a first build too.
  const links = new LinkGuard(outDir);
  for (const pagePath of paths) links.checkFile(pageFiles(pagePath).html);
  if (!isStaged) {
    const isThere = (pagePath: string): boolean =>
      existsSync(path.join(outDir, pageFiles(pagePath).html));
    reserveAddresses(
      outDir,
      paths.filter((pagePath) => !isThere(pagePath)),
    );
  }
  const written = await renderPages(material, site.edition, plan, paths.length);
  // Pages are the last that workers do: outputs that follow have their memory.
  await material.pool.close();
  if (isStaged) publishStage(outDir, pageFolders(kinds));
  return written;
}

/** Returns the pages and their JSON, written by the workers of the build. */
export const pages = (material: PagesMaterial): Output => ({
  name: 'pages',
  time: 'with-pages',
  folders: pageFolders(material.kinds),
  async *files(site): AsyncIterable<OutputFile> {
    const { cache, onWritten } = material;
    const unchanged = await unchangedPages(material, site);
    if (unchanged !== null) {
      const { records } = unchanged;
      const bytes = [...records.values()].reduce((sum, record) => sum + record.bytes, 0);
      const names = [...records.keys()].flatMap(pageFileNames);
      onWritten(unchanged);
      yield {
        kind: 'written',
        names,
        count: { ...nothingWritten, unchanged: names.length, bytes },
      };
      return;
    }
    const written = await renderSite(material, site);
    const result = {
      edition: written.areAsRead ? site.fingerprint : null,
      awaited: site.edition.awaited.length,
      records: written.records,
    };
    cache.save(result);
    onWritten(result);
    yield writtenFiles(written);
  },
});
