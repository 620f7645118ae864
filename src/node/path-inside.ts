import path from 'node:path';

/**
 * Tells whether a path is a folder or lies below it. Compares names only; follows no link.
 *
 * @param folder absolute, as `inner` is.
 */
export function isInside(folder: string, inner: string): boolean {
  // Another drive of Windows gives an absolute path; `..x` is a name like any other.
  const below = path.relative(folder, inner);
  return below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
}
