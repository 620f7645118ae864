import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];

/**
 * A program that a test drives, and the package of Debian that has it.
 * @typedef {{ command: string, package: string }} Program
 */

/**
 * Tells whether a program is installed.
 * @param {string} command
 */
export const isInstalled = (command) =>
  FOLDERS.some((folder) => existsSync(`${folder}/${command}`));

/** @param {readonly string[]} words */
const aptGet = (...words) =>
  spawnSync('/usr/bin/apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Installs with apt-get what is not there, where this machine lets it; else says so.
 * @param {readonly Program[]} programs
 */
export function installMissing(programs) {
  const missing = programs.filter(({ command }) => !isInstalled(command)).map((one) => one.package);
  if (missing.length === 0) return;
  const names = missing.join(' and ');
  console.log(`Installing ${names} with apt-get.`);
  const ended =
    aptGet('update', '-qq') &&
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
  if (!ended)
    console.log(`${names} cannot be installed here, and goes untested. Install it by hand.`);
}

/**
 * Runs the tests of a project of `vite.config.ts` that its variable asks for.
 * @param {string} project
 * @param {string} variable
 * @returns {number} an exit code
 */
export function runProject(project, variable) {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--project', project];
  const env = { ...process.env, [variable]: '1' };
  return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1;
}
