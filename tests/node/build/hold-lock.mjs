// A process that takes the lock of a folder. Node 20 runs no TypeScript, so Vite loads the module.
import { mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [outDir, rounds, timing] = process.argv.slice(2);
const file = fileURLToPath(new URL('../../../src/node/build/build-lock.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false });
const alone = path.join(outDir, 'alone');

for (let round = 0; round < Number(rounds); round += 1) {
  const lock = await module.lockBuild(outDir, () => {}, JSON.parse(timing));
  // Fails when somebody else is in there.
  mkdirSync(alone);
  await new Promise((resolve) => setTimeout(resolve, 1));
  rmdirSync(alone);
  lock.release();
}
await module.lockBuild(outDir, () => {}, JSON.parse(timing));
process.stdout.write('held\n');
process.stdin.resume();
process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'));
