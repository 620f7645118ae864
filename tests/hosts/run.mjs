// `npm run test:hosts`: serves a built site with nginx, Caddy and Apache, and looks at what they answer. What is not
// installed is installed with apt-get, where this may; else it says so, and what is there is tested.
import { installMissing, isInstalled, runProject } from '../install-programs.mjs';

const PROGRAMS = ['nginx', 'caddy', 'apache2'].map((name) => ({ command: name, package: name }));

installMissing(PROGRAMS);
if (PROGRAMS.some(({ command }) => isInstalled(command))) {
  process.exitCode = runProject('hosts', 'WARAQ_TEST_HOSTS');
} else {
  console.log('None of them is here: nothing was tested.');
  process.exitCode = 1;
}
