import { randomInt } from 'node:crypto';
import { UsageError } from '../../src/node/usage-error.ts';
import { launchBrowser } from '../browser/browser.ts';
import { deploySite } from './deployed-site.ts';
import { stressOptions, type StressOptions } from './options.ts';
import { makeTwoBuilds } from './two-builds.ts';
import { walk, type Walk } from './walk.ts';

function tellOf(seed: number, { steps, faults }: Walk): void {
  console.log(`\nThe walk of seed ${seed} failed:`);
  for (const fault of faults) console.log(`  ${fault}`);
  console.log('Its steps:');
  for (const [at, step] of steps.entries()) console.log(`  ${at + 1}. ${step}`);
}

/** @returns how many walks failed */
async function walkAll({ walks, seed: first }: StressOptions): Promise<number> {
  const builds = await makeTwoBuilds();
  const site = await deploySite(builds.earlier);
  const browser = await launchBrowser();
  let failed = 0;
  let mostGrowth = 0;
  for (let seed = first; seed < first + walks; seed += 1) {
    const done = await walk(browser, site, builds, seed);
    mostGrowth = Math.max(mostGrowth, done.growth);
    if (done.faults.length > 0) {
      failed += 1;
      tellOf(seed, done);
    }
  }
  await browser.close();
  await site.close();
  await builds.remove();
  console.log(`\n${walks} walks from seed ${first}: ${failed} failed.`);
  console.log(`Memory at the end: ${mostGrowth.toFixed(2)} × that at the start, at most.`);
  return failed;
}

/**
 * `npm run test:stress -- [--walks 200] [--seed NUMBER]`: walks through a newspaper at random and looks whether
 * there is always something to read, the console is silent, and nothing heaps up.
 * @returns an exit code: 1 when a walk failed or the words make no sense
 */
export async function stress(words: readonly string[]): Promise<number> {
  try {
    return (await walkAll(stressOptions(words, randomInt(1_000_000)))) > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}
