// Runs a command that is written in TypeScript, which Node 20 cannot:
// node src/node/run.mjs <file> <its function> [words…]
import path from 'node:path';
import { runnerImport } from 'vite';

const [file, name, ...words] = process.argv.slice(2);

// Who reads the output may stop, as `head` does: then the rest is not wanted, and nothing is wrong.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { module } = await runnerImport(path.resolve(file), { configFile: false });
process.exitCode = await module[name](words);
