// @ts-check
import { spawnSync } from 'node:child_process';

/** A registry that has not answered by then is not asked any longer, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Reads what `npm audit --json` says.
 * @param {string} output
 * @returns {readonly string[] | null} a line for each package that is known to be unsafe; null where the registry
 *   did not answer
 */
export function unsafePackages(output) {
  /** @type {unknown} */
  let said;
  try {
    said = JSON.parse(output);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null || !('vulnerabilities' in said)) return null;
  return Object.entries(said.vulnerabilities ?? {}).map(
    ([name, { severity, range }]) => `${name} ${range} is known to be unsafe (${severity})`,
  );
}

/**
 * Asks the registry about the packages that a site is made with.
 * @param {string} root of the project
 * @returns {readonly string[] | null} as `unsafePackages` does
 */
export function audit(root) {
  const words = ['audit', '--omit=dev', '--json', '--fetch-retries=0'];
  const options = { cwd: root, encoding: /** @type {const} */ ('utf8'), timeout: PATIENCE_MS };
  const npm = process.env['npm_execpath'];
  const { stdout } =
    npm === undefined
      ? spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], options);
  return unsafePackages(stdout ?? '');
}
