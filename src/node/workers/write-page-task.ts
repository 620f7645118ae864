import { mkdirSync } from 'node:fs';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PagePlan } from '../../edition/pages/page-plan.ts';
import { contentName } from '../cache/content-name.ts';
import type { StoryBody } from '../../edition/body/story-body.ts';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageDocuments } from '../render/document.ts';
import { pageFileNames, pageFiles } from '../render/page-files.ts';
import { renderPage } from '../render/render-page.tsx';
import { countOf, sumCounts, type WriteCount } from '../write-count.ts';
import { fileStamp, replaceFile, writeFileDirectly } from '../write-file.ts';
import type { PageRecord } from '../cache/page-cache.ts';
import type { SitePlan } from './messages.ts';

/** A story's body, and whether it comes from the bytes that the edition was made from. */
export interface FoundBody {
  readonly body: StoryBody;
  readonly isAsRead: boolean;
}

/** What pages need to know of seeds. */
export interface BodySource {
  readonly fingerprintOf: (id: string) => string;
  readonly bodyOf: (id: string) => FoundBody;
}

/** What the pages of a site are made with, beside the edition. */
export interface PageMaking {
  readonly site: SitePlan;
  /** How each kind of page is shown. */
  readonly registry: PageRegistry;
}

/** A page that is on the disk as it should be. */
export interface WrittenPage {
  readonly record: PageRecord;
  readonly files: WriteCount;
}

/** A page, and whether it is made from what its fingerprint says. */
interface MadePage {
  readonly page: PageBase;
  readonly isAsRead: boolean;
}

/** A page that is not made yet, with the fingerprint of all that it is to be made from. */
interface KeyedPage {
  readonly key: string;
  readonly make: () => MadePage;
}

function keyedPage(site: SitePlan, plan: PagePlan<PageBase>, seeds: BodySource): KeyedPage {
  if (plan.kind === 'without-body') {
    const page = plan.page();
    return {
      key: contentName(`${site.maker}\n${JSON.stringify(page)}`),
      make: () => ({ page, isAsRead: true }),
    };
  }
  const page = plan.withoutBody();
  const fingerprint = seeds.fingerprintOf(plan.id);
  return {
    key: contentName(`${site.maker}\n${fingerprint}\n${JSON.stringify(page.fromEdition)}`),
    make() {
      const { body, isAsRead } = seeds.bodyOf(plan.id);
      return { page: page.withBody(body), isAsRead };
    },
  };
}

/** Returns what the disk says of the files of a page, or null when one of them is not there. */
export function pageStamp(outDir: string, pagePath: string): string | null {
  const stamps = pageFileNames(pagePath).map((name) => fileStamp(`${outDir}/${name}`));
  return stamps.includes(null) ? null : stamps.join(' ');
}

function writePage(
  { site, registry }: PageMaking,
  page: PageBase,
  key: string | null,
): WrittenPage {
  const { outDir, shell, address } = site;
  const content = renderPage(page, address, registry);
  const { html, json } = pageDocuments(shell, page, content, address, registry);
  const files = pageFiles(page.path);
  mkdirSync(`${outDir}/${files.folder}`, { recursive: true });
  const write = site.isStaged ? writeFileDirectly : replaceFile;
  const written =
    files.kind === 'page'
      ? [write(`${outDir}/${files.json}`, json), write(`${outDir}/${files.html}`, html)]
      : [write(`${outDir}/${files.html}`, html)];
  const count = written.map(countOf).reduce(sumCounts);
  const stamp = written.map((file) => file.stamp).join(' ');
  return { record: { key, stamp, bytes: count.bytes }, files: count };
}

/**
 * Makes a page and writes it, unless the disk has it already, made from the same.
 *
 * @param seeds gives the bodies of stories.
 */
export function writePageUnlessUnchanged(
  making: PageMaking,
  pagePath: string,
  plan: PagePlan<PageBase>,
  seeds: BodySource,
): WrittenPage {
  const { site } = making;
  const { key, make } = keyedPage(site, plan, seeds);
  const record = site.records.get(pagePath);
  if (record?.key === key && record.stamp === pageStamp(site.outDir, pagePath)) {
    const unchanged = pageFileNames(pagePath).length;
    return { record, files: { written: 0, unchanged, deleted: 0, bytes: record.bytes } };
  }
  const { page, isAsRead } = make();
  return writePage(making, page, isAsRead ? key : null);
}
