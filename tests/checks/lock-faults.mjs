/**
 * @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} LockedPackage
 */

/**
 * What is wrong with a lock file, though `npm install` was content with it.
 *
 * `npm ci` refuses a lock that lacks an optional platform package which a locked package names; a
 * registry that lacks it leaves it out without a word. And an address of a registry in the lock binds
 * everybody to that registry (`.npmrc`: omit-lockfile-registry-resolved).
 * @param {Record<string, LockedPackage>} packages the `packages` of package-lock.json
 * @returns {readonly string[]} a line for each fault
 */
export function lockFaults(packages) {
  return Object.entries(packages).flatMap(([place, locked]) => {
    const name = place === '' ? 'the project' : place;
    const missing = Object.keys(locked.optionalDependencies ?? {})
      .filter((dependency) => !isLocked(packages, place, dependency))
      .map((dependency) => `${name} names ${dependency}, which is not in the lock`);
    return locked.resolved ? [...missing, `${name} holds the address of a registry`] : missing;
  });
}

/**
 * Whether the package is where Node would look for it: beside the one that names it, or higher up.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} place
 * @param {string} dependency
 * @returns {boolean}
 */
function isLocked(packages, place, dependency) {
  const folder = place === '' ? '' : `${place}/`;
  if (`${folder}node_modules/${dependency}` in packages) return true;
  if (place === '') return false;
  const end = place.lastIndexOf('/node_modules/');
  return isLocked(packages, end === -1 ? '' : place.slice(0, end), dependency);
}
