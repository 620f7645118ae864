// `npm run check`: everything a change must pass. `npm run check:quick`: what takes under a minute.
// All steps run, so that one run tells all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, shippedPackages } from './checks/audit.mjs';
import { folderCircles } from './checks/folder-circles.mjs';
import { folderSizeFaults } from './checks/folder-sizes.mjs';
import { lockFaults } from './checks/lock-faults.mjs';
import { outsidePointersIn } from './checks/outside-pointers.mjs';
import { importsIn, sourceFilesIn } from './checks/source-imports.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCE = join(ROOT, 'src');
const CACHE = join(ROOT, 'node_modules/.cache/waraq');
const TEST_REPORT = join(CACHE, 'tests.json');

/**
 * Runs the program of a package, without a shell, so that it is the same on every system.
 * @param {string} script path below the project
 * @param {readonly string[]} words
 * @returns {boolean} whether it passed
 */
function node(script, ...words) {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Prints the faults of a step.
 * @param {readonly string[]} faults a line each
 * @returns {boolean} whether there are none
 */
function hasNone(faults) {
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

const lockedPackages = () =>
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;

const lockIsWhole = () => hasNone(lockFaults(lockedPackages()));

/** Warns of unsafe packages. Without a network there is nothing to ask, and that is no fault of the change. */
function packagesAreSafe() {
  const unsafe = audit(ROOT, shippedPackages(lockedPackages()));
  if (unsafe === null) console.log('The registry did not answer: no package was asked about.');
  for (const { text } of unsafe ?? []) console.log(text);
  return (unsafe ?? []).every(({ isFault }) => !isFault);
}

function foldersAreInOrder() {
  return hasNone([...folderCircles(importsIn(SOURCE)), ...folderSizeFaults(sourceFilesIn(SOURCE))]);
}

/**
 * Runs the tests.
 * @param {readonly string[]} projects of `vite.config.ts`; all when there are none
 * @returns {boolean} whether all passed
 */
function tests(projects) {
  mkdirSync(CACHE, { recursive: true });
  rmSync(TEST_REPORT, { force: true });
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${TEST_REPORT}`,
  );
}

/** @typedef {{ name: string, run: () => boolean }} Step */

/** @type {readonly Step[]} */
const QUICK_STEPS = [
  {
    name: 'Format',
    run: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.'),
  },
  { name: 'Lint', run: () => node('node_modules/oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'Types', run: () => node('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'Unused code and packages', run: () => node('node_modules/knip/bin/knip.js') },
  { name: 'Lock file', run: lockIsWhole },
  { name: 'Folders', run: foldersAreInOrder },
  { name: 'Pointers outside the project', run: () => hasNone(outsidePointersIn(ROOT)) },
];

/** @type {readonly Step[]} */
const STEPS = process.argv.includes('--quick')
  ? [...QUICK_STEPS, { name: 'Unit tests', run: () => tests(['unit']) }]
  : [
      ...QUICK_STEPS,
      { name: 'Known faults of packages', run: packagesAreSafe },
      { name: 'Tests', run: () => tests([]) },
      {
        name: 'Budgets',
        run: () => node('src/node/run.mjs', 'tests/bench/bench.ts', 'bench', 'weights'),
      },
    ];

/** The last line, for people and machines: how many tests there were. */
function testCount() {
  if (!existsSync(TEST_REPORT)) return '0 passed, the tests did not run to their end';
  const report = JSON.parse(readFileSync(TEST_REPORT, 'utf8'));
  return `${report.numPassedTests} passed, ${report.numFailedTests} failed`;
}

const failed = STEPS.filter(({ name, run }) => {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const passed = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return !passed;
}).map(({ name }) => name);

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(testCount());
process.exitCode = failed.length === 0 ? 0 : 1;
