import { serialize } from 'node:v8';
import { sendEdition } from './edition-transfer.ts';
import type { Progress } from './progress.ts';
import type { Crew } from '../workers/crew.ts';
import type { PageRecord, PageRecords, Report, SentPlan, SitePlan } from '../workers/messages.ts';
import { nothingWritten, sumCounts, type WriteCount } from './write-site.ts';

/** Pages that stand on the disk as they should. */
export interface MadePages {
  readonly records: PageRecords;
  readonly files: WriteCount;
}

/** Serialises a plan once for all threads. */
function shared({ edition, ...rest }: SitePlan): SharedArrayBuffer {
  const plan: SentPlan = { ...rest, edition: sendEdition(edition) };
  const bytes = serialize(plan);
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/**
 * Makes and writes all pages with the threads of a build.
 *
 * @param pageCount how many there are.
 */
export async function makePages(
  crew: Crew,
  plan: SitePlan,
  pageCount: number,
  progress: Progress,
): Promise<MadePages> {
  const records = new Map<string, PageRecord>();
  let files = nothingWritten;
  const take = (report: Report): void => {
    if (report.kind !== 'pages') return;
    progress.add(report.records.length);
    for (const [pagePath, record] of report.records) records.set(pagePath, record);
    files = sumCounts(files, report.files);
  };
  const stories = { kind: 'stories', plan: shared(plan) } as const;
  progress.begin('pages made', pageCount);
  await crew.run(() => stories, take);
  await crew.run(() => ({ kind: 'lists' }), take);
  return { records, files };
}

/**
 * Tells whether all pages of the last build stand on the disk as it wrote them.
 *
 * @param outDir absolute path of the output folder.
 */
export async function areIntact(
  crew: Crew,
  outDir: string,
  records: PageRecords,
): Promise<boolean> {
  let broken = 0;
  const all = [...records];
  await crew.run(
    (index) => {
      const own = new Map(all.filter((_, number) => number % crew.count === index));
      return { kind: 'check', outDir, records: own };
    },
    (report) => {
      if (report.kind === 'broken') broken += report.paths.length;
    },
  );
  return broken === 0;
}
