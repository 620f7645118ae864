import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../browser/site.ts';
import { HEADLINES } from '../headlines.ts';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';
import { measureShift } from './visit.ts';

/** Of a small and a usual phone, a tablet and a desktop, in px. */
const WIDTHS = [320, 390, 820, 1280];

/** What a shift was measured on, and how great it was. */
export interface PageShift {
  /** Its kind, as its JSON says. */
  readonly kind: string;
  readonly width: number;
  readonly shift: number;
}

/**
 * Opens a page of every kind but the alias at every width, its fonts late: of an invented newspaper with desks, days,
 * tags, countries, a headline that is awaited, and headlines of every length.
 *
 * @returns the layout shift of each.
 * @throws when the build fails or a page has any trouble
 */
export async function measureShifts(browser: Browser): Promise<readonly PageShift[]> {
  const seeds = await mkdtemp(path.join(tmpdir(), 'waraq-shift-'));
  writeNewspaper(seeds);
  await writeDatedSeeds(path.join(seeds, 'أخبار'));
  const served = await serveSite({ seeds });
  try {
    const shifts: PageShift[] = [];
    for (const [kind, place] of await pageOfEachKind(served.folder)) {
      const address = new URL(encodeURI(place), served.address).href;
      const visits = WIDTHS.map(async (width) => ({
        kind,
        width,
        shift: await measureShift(browser, address, { width }),
      }));
      shifts.push(...(await Promise.all(visits)));
    }
    return shifts;
  } finally {
    await served.close();
    await rm(seeds, { recursive: true });
  }
}

async function writeDatedSeeds(folder: string): Promise<void> {
  await mkdir(folder);
  await Promise.all(
    HEADLINES.map((headline, index) => {
      const day = String((index % 9) + 10);
      const text = `---\ndate: 2026-10-${day}\ntags: [مدن]\n---\n${headline}\n\nتونس: «ورق»\n\nقال سكان العاصمة التونسية إن الخبر وصل إليهم في وقته، وإن تونس كلها تنتظر ما يأتي بعده في الأيام القريبة من هذا الشهر.\n`;
      return writeFile(path.join(folder, `${index}.txt`), text);
    }),
  );
}

/** The first page of each kind in a built site, by its kind; a search too, and the page of what is not there. */
async function pageOfEachKind(folder: string): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const file of (await readdir(folder, { recursive: true })).toSorted()) {
    if (path.basename(file) !== 'index.json') continue;
    const page: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    if (typeof page !== 'object' || page === null || !('kind' in page)) continue;
    const place = file.slice(0, -'index.json'.length).split(path.sep).join('/');
    const kind = String(page.kind);
    // An alias leads on at once: what moves is the page it leads to, which is measured by itself.
    if (kind !== 'alias' && !places.has(kind)) places.set(kind, place);
  }
  return new Map([...places, ['results', 'search/?q=المدينة'], ['not-found', '404.html']]);
}
