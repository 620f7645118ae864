import { mkdirSync } from 'node:fs';
import type { Page } from '../../edition/pages/page.ts';
import type { PagePlan } from '../../edition/pages/paginate.ts';
import { drawPage } from '../render/render-page.tsx';
import { contentName } from '../cache/cache-folder.ts';
import { documentPieces } from '../render/document.ts';
import type { TextEncodingRoom } from '../render/encode-text.ts';
import { pageFileNames, pageFiles } from '../render/page-files.ts';
import {
  countOf,
  fileStamp,
  sumCounts,
  writeUnseen,
  writeWhole,
  type WriteCount,
} from '../build/publish.ts';
import type { PageRecord, SitePlan } from './messages.ts';
import type { OwnSeeds } from './worker-seeds.ts';

/** What pages need to know of seeds. */
type BodySource = Pick<OwnSeeds, 'bodyOf' | 'fingerprintOf'>;

/** A page that stands on the disk as it should. */
export interface MadePage {
  readonly record: PageRecord;
  readonly files: WriteCount;
}

/** A plan with the fingerprint of all that its page is made from. */
interface KeyedPlan {
  readonly key: string;
  readonly page: () => Page;
}

function keyed(site: SitePlan, plan: PagePlan, seeds: BodySource): KeyedPlan {
  if (plan.kind === 'listing') {
    const page = plan.page();
    return { key: contentName(`${site.maker}\n${JSON.stringify(page)}`), page: () => page };
  }
  const frame = plan.frame();
  const fingerprint = seeds.fingerprintOf(plan.id);
  return {
    key: contentName(`${site.maker}\n${fingerprint}\n${JSON.stringify(frame.said)}`),
    page: () => frame.complete(seeds.bodyOf(plan.id)),
  };
}

/** What the disk says of the files of a page, or null when one of them is not there. */
export function pageStamp(outDir: string, pagePath: string): string | null {
  const stamps = pageFileNames(pagePath).map((name) => fileStamp(`${outDir}/${name}`));
  return stamps.includes(null) ? null : stamps.join(' ');
}

function writePage(site: SitePlan, page: Page, key: string, room: TextEncodingRoom): MadePage {
  const { outDir, shell, address } = site;
  room.clear();
  const content = drawPage(page, address.base);
  const { html, json } = documentPieces(shell, page, content, address, room.encode);
  const files = pageFiles(page.path);
  // Not joined by rule: paths of pages are plain already, and there are thousands.
  const folder = `${outDir}/${files.folder}`;
  mkdirSync(folder, { recursive: true });
  const write = site.isStaged ? writeUnseen : writeWhole;
  const written =
    files.kind === 'page'
      ? [write(`${outDir}/${files.json}`, [json]), write(`${outDir}/${files.html}`, html)]
      : [write(`${outDir}/${files.html}`, html)];
  const count = written.map(countOf).reduce(sumCounts);
  const stamp = written.map((file) => file.stamp).join(' ');
  return { record: { key, stamp, bytes: count.bytes }, files: count };
}

/**
 * Makes a page and writes it, unless the disk has it already, made from the same.
 *
 * @param seeds gives the bodies of stories.
 * @param room where the page's text is encoded.
 */
export function makePage(
  site: SitePlan,
  pagePath: string,
  plan: PagePlan,
  seeds: BodySource,
  room: TextEncodingRoom,
): MadePage {
  const { key, page } = keyed(site, plan, seeds);
  const record = site.records.get(pagePath);
  if (record?.key === key && record.stamp === pageStamp(site.outDir, pagePath)) {
    const unchanged = pageFileNames(pagePath).length;
    return { record, files: { written: 0, unchanged, deleted: 0, bytes: record.bytes } };
  }
  return writePage(site, page(), key, room);
}
