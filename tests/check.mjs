// `npm run check`: everything a change must pass. `npm run check:quick`: what takes under a minute.
// All steps run, so that one run tells all. Those that read the sources alone take one processor each, and run
// side by side; what each says is shown when it ends, whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

/** @typedef {{ passed: boolean, said: string }} Outcome what came of a step, and what it has not shown yet */

/**
 * Runs the program of a package, without a shell, so that it is the same on every system.
 * @param {'inherit' | 'pipe'} output whether it is shown at once, or kept
 * @param {string} script path below the project
 * @param {readonly string[]} words
 * @returns {Promise<Outcome>}
 */
function node(output, script, ...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...words], {
      cwd: ROOT,
      stdio: ['ignore', output, output],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', ({ message }) => resolve({ passed: false, said: `${said}${message}\n` }));
    child.once('close', (status) => resolve({ passed: status === 0, said }));
  });
}

/**
 * Returns the outcome of a step that looks for faults.
 * @param {readonly string[]} faults a line each
 * @returns {Outcome} passed when there are none
 */
const outcomeOf = (faults) => ({
  passed: faults.length === 0,
  said: faults.map((fault) => `${fault}\n`).join(''),
});

const lockedPackages = () =>
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;

const lockIsWhole = () => outcomeOf(lockFaults(lockedPackages()));

/** Warns of unsafe packages. Without a network there is nothing to ask, and that is no fault of the change. */
function packagesAreSafe() {
  const unsafe = audit(ROOT, shippedPackages(lockedPackages()));
  if (unsafe === null)
    return { passed: true, said: 'The registry did not answer: no package was asked about.\n' };
  const { said } = outcomeOf(unsafe.map(({ text }) => text));
  return { passed: unsafe.every(({ isFault }) => !isFault), said };
}

const foldersAreInOrder = () =>
  outcomeOf([...folderCircles(importsIn(SOURCE)), ...folderSizeFaults(sourceFilesIn(SOURCE))]);

/**
 * Runs the tests.
 * @param {readonly string[]} projects of `vite.config.ts`; all when there are none
 * @returns {Promise<Outcome>}
 */
function tests(projects) {
  mkdirSync(CACHE, { recursive: true });
  rmSync(TEST_REPORT, { force: true });
  return node(
    'inherit',
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${TEST_REPORT}`,
  );
}

/** @typedef {{ name: string, run: () => Outcome | Promise<Outcome> }} Step */

/** @type {readonly Step[]} */
const QUICK_STEPS = [
  {
    name: 'Format',
    run: () => node('pipe', 'node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.'),
  },
  { name: 'Lint', run: () => node('pipe', 'node_modules/oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'Types', run: () => node('pipe', 'node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'Unused code and packages', run: () => node('pipe', 'node_modules/knip/bin/knip.js') },
  { name: 'Lock file', run: lockIsWhole },
  { name: 'Folders', run: foldersAreInOrder },
  { name: 'Pointers outside the project', run: () => outcomeOf(outsidePointersIn(ROOT)) },
];

const isQuick = process.argv.includes('--quick');

/** @type {readonly Step[]} The longest come first. */
const SIDE_BY_SIDE = isQuick
  ? QUICK_STEPS
  : [...QUICK_STEPS, { name: 'Known faults of packages', run: packagesAreSafe }];

/** @type {readonly Step[]} They use all processors, and what they measure wants a machine without other work. */
const IN_TURNS = isQuick
  ? [{ name: 'Unit tests', run: () => tests(['unit']) }]
  : [
      { name: 'Tests', run: () => tests([]) },
      {
        name: 'Budgets',
        run: () => node('inherit', 'src/node/run.mjs', 'tests/bench/bench.ts', 'bench', 'weights'),
      },
    ];

/** The last line, for people and machines: how many tests there were. */
function testCount() {
  if (!existsSync(TEST_REPORT)) return '0 passed, the tests did not run to their end';
  const report = JSON.parse(readFileSync(TEST_REPORT, 'utf8'));
  return `${report.numPassedTests} passed, ${report.numFailedTests} failed`;
}

/** @type {string[]} */
const failed = [];

/**
 * Runs a step and tells what came of it.
 * @param {Step} step
 */
async function take({ name, run }) {
  const start = performance.now();
  const { passed, said } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!passed) failed.push(name);
  process.stdout.write(said);
  console.log(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
}

const waiting = [...SIDE_BY_SIDE];
console.log(`=== Side by side: ${waiting.map(({ name }) => name).join(', ')}`);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step);
  }),
);
for (const step of IN_TURNS) {
  console.log(`\n=== ${step.name}`);
  await take(step);
}

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(testCount());
process.exitCode = failed.length === 0 ? 0 : 1;
