// @ts-check

/**
 * @typedef {{
 *   resolved?: string,
 *   optional?: boolean,
 *   hasInstallScript?: boolean,
 *   optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 */

/** More packages than this are too many to know. Packages of one platform do not count. */
const MAX_PACKAGES = 260;

/**
 * Tells what is wrong with a lock file that `npm install` accepted.
 *
 * `npm ci` refuses a lock that lacks an optional platform package which a locked package names, while
 * `npm install` leaves it out silently. An address of a registry in the lock binds everybody to that
 * registry (`.npmrc`: omit-lockfile-registry-resolved).
 * @param {Record<string, LockedPackage>} packages the `packages` of package-lock.json
 * @returns {readonly string[]} a line for each fault
 */
export function lockFaults(packages) {
  const count = Object.values(packages).filter(({ optional }) => !optional).length - 1;
  const tooMany = `${count} packages are locked: at most ${MAX_PACKAGES}`;
  const faults = Object.entries(packages).flatMap(([where, locked]) =>
    faultsOf(packages, where, locked),
  );
  return count > MAX_PACKAGES ? [...faults, tooMany] : faults;
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @param {string} where
 * @param {LockedPackage} locked
 * @returns {readonly string[]}
 */
function faultsOf(packages, where, locked) {
  const name = where === '' ? 'the project' : where;
  const missing = Object.keys(locked.optionalDependencies ?? {})
    .filter((dependency) => !isLocked(packages, where, dependency))
    .map((dependency) => `${name} names ${dependency}, which is not in the lock`);
  const address = locked.resolved ? [`${name} holds the address of a registry`] : [];
  const script = locked.hasInstallScript ? [`${name} runs a script when it is installed`] : [];
  return [...missing, ...address, ...script];
}

/**
 * Whether the package is where Node would look for it: beside the one that names it, or higher up.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} where
 * @param {string} dependency
 * @returns {boolean}
 */
function isLocked(packages, where, dependency) {
  const folder = where === '' ? '' : `${where}/`;
  if (`${folder}node_modules/${dependency}` in packages) return true;
  if (where === '') return false;
  const end = where.lastIndexOf('/node_modules/');
  return isLocked(packages, end === -1 ? '' : where.slice(0, end), dependency);
}
