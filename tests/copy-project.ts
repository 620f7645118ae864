import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../', import.meta.url));

/**
 * Copies the project, for tests that damage its source or its bundled code. Its packages are the
 * project's; what Vite and builds keep beside them is its own.
 *
 * @returns the path of the copy.
 */
export function copyProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'waraq-copy-'));
  for (const name of ['src', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'])
    cpSync(path.join(project, name), path.join(copy, name), { recursive: true });
  const packages = path.join(project, 'node_modules');
  mkdirSync(path.join(copy, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!name.startsWith('.'))
      symlinkSync(path.join(packages, name), path.join(copy, 'node_modules', name), 'junction');
  // What is installed, as npm says: bundles are kept by it.
  cpSync(
    path.join(packages, '.package-lock.json'),
    path.join(copy, 'node_modules', '.package-lock.json'),
  );
  return copy;
}
