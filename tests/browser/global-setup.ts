import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeNewspaper } from '../newspaper/write-newspaper.ts';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the one real seed, at the root of its host: address of its front page. */
    readonly oneStory: string;
    /** The invented newspaper, below `/paper/`: address of its front page. */
    readonly newspaper: string;
    /** The folder of the newspaper's built files. */
    readonly newspaperFolder: string;
  }
}

/** Where the newspaper of the tests pretends to stand. */
export const newspaperOrigin = 'https://paper.example';

/**
 * Unpacks and starts the browser once, before workers do it side by side: a machine without a
 * browser hears so once and at the start. Then builds the two sites that the tests read.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  await browser.close();
  const seeds = await mkdtemp(path.join(tmpdir(), 'waraq-seeds-'));
  writeNewspaper(seeds);
  const oneStory = await serveSite({ seeds: 'seeds' });
  const newspaper = await serveSite({ seeds, base: '/paper/', site: newspaperOrigin });
  project.provide('oneStory', oneStory.address);
  project.provide('newspaper', newspaper.address);
  project.provide('newspaperFolder', newspaper.folder);
  return async () => {
    await Promise.all([oneStory.close(), newspaper.close()]);
    await rm(seeds, { recursive: true });
  };
}
