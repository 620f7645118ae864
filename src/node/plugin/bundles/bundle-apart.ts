import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ResolvedConfig } from 'vite';

/*
 * The bundler gives its memory back to the system with its process alone. It ran in the process of the build before: the
 * peak of a clean build of 10,000 stories was 945 MB then, and 892 MB since.
 */

const COMMAND = fileURLToPath(new URL('bundle-command.mjs', import.meta.url));

/** Names the bundle that a process makes, which does nothing else. */
export const BUNDLE_VARIABLE = 'WARAQ_BUNDLE';

/** What Vite was asked for, and the file of its settings. */
type GivenConfig = Pick<ResolvedConfig, 'inlineConfig' | 'configFile'>;

/** Whether another process comes to the same settings by itself: what a program gives Vite may hold functions. */
const isFromFile = ({ inlineConfig, configFile }: GivenConfig): boolean =>
  configFile !== undefined && inlineConfig.plugins === undefined;

/**
 * Has a bundle made and kept in a process of its own, so that the memory of the bundler goes with that process.
 *
 * @param name of the environment of Vite.
 * @returns whether it was made.
 */
export async function bundleApart(config: GivenConfig, name: string): Promise<boolean> {
  if (!isFromFile(config)) return false;
  const { NODE_ENV: _, ...environment } = process.env;
  const child = spawn(process.execPath, [COMMAND, JSON.stringify(config.inlineConfig)], {
    env: { ...environment, [BUNDLE_VARIABLE]: name },
    // What fails there fails here again, and is said then.
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  try {
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch {
    return false;
  }
}
