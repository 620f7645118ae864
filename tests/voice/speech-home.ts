import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What gives a browser a voice without a sound card. */
export interface SpeechHome {
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the daemon that the browser has started, and removes the folder. */
  readonly close: () => Promise<void>;
}

/** The daemon plays through libao, which throws the sound away: then it also says when an utterance ends. */
const DAEMON = `LogLevel 1
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

const SOUND = 'default_driver=null\n';

/** Makes a home of its own for the speech daemon: nothing of the user's is touched. */
export async function makeSpeechHome(): Promise<SpeechHome> {
  const home = await mkdtemp(path.join(tmpdir(), 'waraq-voice-'));
  const settings = path.join(home, '.config', 'speech-dispatcher');
  await mkdir(settings, { recursive: true });
  await writeFile(path.join(settings, 'speechd.conf'), DAEMON);
  await writeFile(path.join(home, '.libao'), SOUND);
  const pidFile = path.join(home, 'speech-dispatcher', 'pid', 'speech-dispatcher.pid');
  return {
    environment: { HOME: home, XDG_RUNTIME_DIR: home },
    async close() {
      if (existsSync(pidFile)) process.kill(Number(await readFile(pidFile, 'utf8')));
      await rm(home, { recursive: true, force: true });
    },
  };
}
