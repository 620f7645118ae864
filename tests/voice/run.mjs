// `npm run test:voice`: has a story read aloud by a real Arabic voice, that of eSpeak NG, in Chromium of the system. What
// is not installed is installed with apt-get, where this may; else it says so, and nothing is tested.
import { installMissing, isInstalled, runProject } from '../install-programs.mjs';

const PROGRAMS = [
  { command: 'chromium', package: 'chromium' },
  { command: 'speech-dispatcher', package: 'speech-dispatcher' },
  { command: 'espeak-ng', package: 'espeak-ng' },
  // No program of a shell: beside the folder of those.
  {
    command: '../lib/speech-dispatcher-modules/sd_espeak-ng',
    package: 'speech-dispatcher-espeak-ng',
  },
];

installMissing(PROGRAMS);
const missing = PROGRAMS.filter(({ command }) => !isInstalled(command));
if (missing.length === 0) {
  process.exitCode = runProject('voice', 'WARAQ_TEST_VOICE');
} else {
  const names = missing.map((program) => program.package).join(', ');
  console.log(`Without ${names} there is no voice here: nothing was tested.`);
  process.exitCode = 1;
}
