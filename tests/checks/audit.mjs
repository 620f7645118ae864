// @ts-check
import { spawnSync } from 'node:child_process';

/** A registry that has not answered by then is not asked any longer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** So severe a fault of what readers get is one of the project. */
const GRAVE = new Set(['high', 'critical']);

/** @typedef {{ text: string, isFault: boolean }} UnsafePackage a line, and whether the check is to fail */

/**
 * Returns the packages that the reader, the build and the parser run, by their paths in a lock file: those that
 * `dependencies` of `package.json` bring. Others are warned of alone.
 * @param {Readonly<Record<string, { dev?: boolean }>>} packages
 * @returns {ReadonlySet<string>} names
 */
export const shippedPackages = (packages) =>
  new Set(
    Object.entries(packages)
      .filter(([, { dev }]) => dev !== true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
  );

/**
 * Reads what `npm audit --json` says.
 * @param {string} output
 * @param {ReadonlySet<string>} shipped as `shippedPackages` returns
 * @returns {readonly UnsafePackage[] | null} those that are known to be unsafe; null where the registry did not answer
 */
export function unsafePackages(output, shipped) {
  /** @type {unknown} */
  let said;
  try {
    said = JSON.parse(output);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null || !('vulnerabilities' in said)) return null;
  return Object.entries(said.vulnerabilities ?? {}).map(([name, { severity, range }]) => ({
    text: `${name} ${range} is known to be unsafe (${severity})`,
    isFault: shipped.has(name) && GRAVE.has(severity),
  }));
}

/**
 * Asks the registry about all packages: those of the build decode pictures and pages of strangers too.
 * @param {string} root of the project
 * @param {ReadonlySet<string>} shipped as `shippedPackages` returns
 * @returns {readonly UnsafePackage[] | null} as `unsafePackages` does
 */
export function audit(root, shipped) {
  const words = ['audit', '--json', '--fetch-retries=0'];
  const options = { cwd: root, encoding: /** @type {const} */ ('utf8'), timeout: PATIENCE_MS };
  const npm = process.env['npm_execpath'];
  const { stdout } =
    npm === undefined
      ? spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], options);
  return unsafePackages(stdout ?? '', shipped);
}
