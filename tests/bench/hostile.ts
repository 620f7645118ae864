import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFolder } from '../../src/node/input/read-folder.ts';
import { serveSite } from '../browser/site.ts';
import { MATERIAL } from './material.ts';
import { visitPages } from './visit-pages.ts';

/** Where the maker of bad input lies, beside the project. */
const MAKER = path.join(MATERIAL, 'hostile', 'make.mjs');

/** What is said of one case: its file, what it is about, what should become of it. */
interface Case {
  readonly file: string;
  readonly expect: string;
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'expect' in value &&
  typeof value.expect === 'string';

/** Builds a site of the bad input, opens every page of it, and prints what got in. */
async function visitHostile(folder: string): Promise<number> {
  const site = await serveSite({ seeds: folder, skipsUnreadable: true });
  try {
    const { addresses, troubles } = await visitPages(site);
    for (const trouble of troubles) console.log(trouble);
    console.log(`${addresses} pages opened, ${troubles.length} troubles`);
    return troubles.length === 0 ? 0 : 1;
  } finally {
    await site.close();
  }
}

/**
 * Reads every piece of bad input and prints what became of each beside what is expected of it; then opens
 * every page that is made of it in a browser.
 *
 * @returns an exit code: 1 when anything of it got into a page.
 */
export async function benchHostile(): Promise<number> {
  if (!existsSync(MAKER)) {
    console.log(`hostile: ${MAKER} is not there, so nothing can be read.`);
    return 0;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-hostile-'));
  try {
    execFileSync(process.execPath, [MAKER, folder, '--big', '--special'], { stdio: 'ignore' });
    const start = performance.now();
    const readings = await readFolder(folder, () => {});
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const index = path.join(path.dirname(MAKER), 'index.json');
    const listed: unknown = JSON.parse(readFileSync(index, 'utf8'));
    const cases = Array.isArray(listed) ? listed.filter(isCase) : [];
    for (const { file, expect } of cases) {
      const reading = readings.get(file.replace(/\.txt$/i, ''));
      const word = reading?.kind ?? 'not read';
      const why = reading?.kind === 'error' ? `: ${reading.problem.message}` : '';
      console.log(`${word.padEnd(9)} ${file}  (${expect})${why}`);
    }
    console.log(`${readings.size} files read in ${seconds} s`);
    return await visitHostile(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
