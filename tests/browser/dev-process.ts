import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** A running `vite dev`. */
export interface DevProcess {
  /** Where the front page is: ends in `/`. */
  readonly address: string;
  /** All that the terminal has shown so far, without colours. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the real `vite dev` on a folder of seeds.
 *
 * @param words more of the command.
 * @param variables what the environment says besides.
 * @throws when it ends, or prints no address within half a minute.
 */
export async function startDev(
  seeds: string,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<DevProcess> {
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
  const child = spawn(process.execPath, [vite, '--host', '127.0.0.1', '--port', '5270', ...words], {
    cwd: root,
    env: { ...environment, ...variables, WARAQ_SEEDS: seeds },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += stripVTControlCharacters(data.toString())));

  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await closed;
  };
  const started = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`vite dev is not up:\n${printed}`)), 30_000);
    child.stdout.on('data', () => {
      const found = /https?:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`vite dev ended:\n${printed}`));
    });
  });
  try {
    return { address: await started, printed: () => printed, close };
  } catch (error) {
    await close();
    throw error;
  }
}
