// `npm run test:hosts`: serves a built site with nginx, Caddy and Apache, and looks at what they answer. What is not
// installed is installed with apt-get, where this may; else it says so, and what is there is tested.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['nginx', 'caddy', 'apache2'];

/** @param {string} name */
const isInstalled = (name) =>
  ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'].some((folder) =>
    existsSync(`${folder}/${name}`),
  );

/** @param {readonly string[]} words */
const aptGet = (...words) =>
  spawnSync('/usr/bin/apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const missing = PROGRAMS.filter((name) => !isInstalled(name));
if (missing.length > 0) {
  console.log(`Installing ${missing.join(' and ')} with apt-get.`);
  const ended =
    aptGet('update', '-qq') &&
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
  if (!ended)
    console.log(
      `${missing.join(' and ')} cannot be installed here, and goes untested. Install it by hand.`,
    );
}
if (!PROGRAMS.some(isInstalled)) {
  console.log('None of them is here: nothing was tested.');
  process.exitCode = 1;
} else {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'hosts'];
  process.exitCode =
    spawnSync(process.execPath, words, {
      stdio: 'inherit',
      env: { ...process.env, WARAQ_TEST_HOSTS: '1' },
    }).status ?? 1;
}
