import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CACHE_FOLDER } from './cache-folder.ts';

const run = promisify(execFile);

/** A browser program, and what its environment needs beyond ours. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser that the npm package brings: a Chromium for Linux on x64 with the libraries that a
 * bare system lacks.
 * @returns where it is, unpacked at the first call of an installation; null on other systems
 * @throws when it cannot be unpacked or does not start here
 */
export async function npmBrowser(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(CACHE_FOLDER, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return programIn(folder);
}

function programIn(folder: string, name = 'chromium'): BrowserProgram {
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, name),
    environment: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(
    await readFile(join(dirname(entry), '../../package.json'), 'utf8'),
  );
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** Into a folder beside it first, so that a run that is stopped half-way leaves no half browser. */
async function unpack(folder: string): Promise<void> {
  await mkdir(CACHE_FOLDER, { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  try {
    const { stdout } = await run(
      process.execPath,
      [fileURLToPath(new URL('unpack-browser.mjs', import.meta.url))],
      {
        env: {
          ...process.env,
          TMPDIR: temporary,
          // The package unpacks its own libraries (nss, nspr, expat) where it takes this for AWS.
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
        },
      },
    );
    const program = programIn(temporary, basename(stdout));
    await run(program.executablePath, ['--version'], {
      env: { ...process.env, ...program.environment },
    });
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another run may have been first; its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}
