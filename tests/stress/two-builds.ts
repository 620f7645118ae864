import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../browser/site.ts';
import { copyProject } from '../copy-project.ts';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';

/** The folders of a newspaper as it was built, and as it was built again later. */
export interface TwoBuilds {
  readonly earlier: string;
  readonly later: string;
  /** The folders of the stories that the later one has no more, as an address has them. */
  readonly gone: readonly string[];
  /** Deletes both. */
  readonly remove: () => Promise<void>;
}

/** Another program, and a story that is changed, one that is new and one that is gone. */
async function changeAll(project: string, seeds: string): Promise<void> {
  await appendFile(
    path.join(project, 'src/main.tsx'),
    `document.documentElement.dataset.build = 'later';\n`,
  );
  const long = path.join(seeds, 'محليات', '99-المكتبات.txt');
  const text = await readFile(long, 'utf8');
  await writeFile(long, text.replaceAll('حافلات بعد العاشرة', 'حافلات حتى الفجر'));
  const other = path.join(seeds, 'ثقافة', '03.txt');
  const added = 'معرض جديد للخط العربي في المدينة القديمة';
  const [headline = ''] = (await readFile(other, 'utf8')).split('\n');
  const changed = (await readFile(other, 'utf8')).replaceAll(headline, added);
  await writeFile(path.join(seeds, 'ثقافة', '98.txt'), changed);
  await rm(other);
}

/** Builds a newspaper twice, each time by another program from other seeds. */
export async function makeTwoBuilds(): Promise<TwoBuilds> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waraq-stress-'));
  const project = copyProject();
  const seeds = path.join(project, 'seeds');
  writeNewspaper(seeds);
  const later = path.join(folder, 'site');
  await build({ seeds, project }, later);
  const earlier = path.join(folder, 'earlier');
  await cp(later, earlier, { recursive: true });
  await changeAll(project, seeds);
  await build({ seeds, project }, later);
  const left = new Set(await readdir(path.join(later, 'story')));
  const had = await readdir(path.join(earlier, 'story'));
  return {
    earlier,
    later,
    gone: had.filter((story) => !left.has(story)).map(encodeURIComponent),
    remove: async () => {
      await rm(folder, { recursive: true });
      await rm(project, { recursive: true });
    },
  };
}
