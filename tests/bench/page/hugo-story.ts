import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHtml } from '../../../src/node/import/html/parse-html.ts';
import { runMeasured } from '../build/measured-run.ts';
import { preparePeer } from '../build/peers.ts';

/**
 * Builds the seeds with Hugo.
 * @param seeds absolute path of the seeds.
 * @param folder where Hugo writes.
 * @returns the path of the page with this headline below the folder, or null, and says why.
 */
export async function hugoStory(
  seeds: string,
  folder: string,
  headline: string,
): Promise<string | null> {
  const peer = preparePeer('hugo', seeds);
  if ('reason' in peer) {
    console.log(`hugo: left out: ${peer.reason}.`);
    return null;
  }
  await runMeasured(peer.command(folder));
  for (const file of await readdir(folder, { recursive: true })) {
    if (path.basename(file) !== 'index.html') continue;
    const document = parseHtml(await readFile(path.join(folder, file), 'utf8'));
    if (document.querySelector('h1')?.textContent.trim() === headline) return path.dirname(file);
  }
  console.log('hugo: left out: it made no page of this headline.');
  return null;
}
