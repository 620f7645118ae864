// Node 20 runs no TypeScript: commands start through Vite's own module runner.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const commands = { inspect: 'command.ts', bench: '../../../tests/bench/bench.ts' };
const [name, ...words] = process.argv.slice(2);
if (!(name in commands)) {
  console.error(
    `There is no command called ${name}. There are: ${Object.keys(commands).join(', ')}.`,
  );
  process.exit(1);
}
const file = fileURLToPath(new URL(commands[name], import.meta.url));
const { module } = await runnerImport(file, { configFile: false });
process.exitCode = await module[name](words);
