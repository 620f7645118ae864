// `npm run test:browsers`: reads the built newspaper in Firefox and in WebKit. What is not installed is installed with
// apt-get, where this may; else it says so, and the browser that is there is tested.
import { installMissing, isInstalled, runProject } from '../install-programs.mjs';

const FIREFOX = { command: 'firefox-esr', package: 'firefox-esr' };
const WEBKIT = { command: 'WebKitWebDriver', package: 'webkit2gtk-driver' };
// WebKit has no way to do without a screen.
const SCREEN = { command: 'Xvfb', package: 'xvfb' };

installMissing([FIREFOX, WEBKIT, SCREEN]);
if (isInstalled(FIREFOX.command) || (isInstalled(WEBKIT.command) && isInstalled(SCREEN.command))) {
  process.exitCode = runProject('other-browsers', 'WARAQ_TEST_BROWSERS');
} else {
  console.log('Neither Firefox nor WebKit is here: nothing was tested.');
  process.exitCode = 1;
}
