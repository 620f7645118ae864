// A build that removes a dead lock, and is killed after it has moved its guard aside.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [outDir, timing] = process.argv.slice(2);
const { rmSync } = fs;
fs.rmSync = (file, options) => {
  if (String(file).includes('.guard.')) process.kill(process.pid, 'SIGKILL');
  rmSync(file, options);
};
syncBuiltinESMExports();

const lock = fileURLToPath(new URL('../../../src/node/build/build-lock.ts', import.meta.url));
const { module } = await runnerImport(lock, { configFile: false });
await module.lockBuild(outDir, () => {}, JSON.parse(timing));
