import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { remoteOver, type Remote } from './remote.ts';

const LIBRARIES = '/usr/lib';

/** Returns WebKit's own small browser: Debian keeps it in a folder of the processor's and the version's name. */
function miniBrowser(): string {
  const found = readdirSync(LIBRARIES)
    .flatMap((folder) =>
      ['4.1', '6.0', '4.0'].map((version) =>
        path.join(LIBRARIES, folder, `webkit2gtk-${version}`, 'MiniBrowser'),
      ),
    )
    .find((program) => existsSync(program));
  if (found === undefined) throw new Error(`There is no MiniBrowser below ${LIBRARIES}.`);
  return found;
}

/** Ends a program, and waits until it has ended. */
const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

/** Starts a screen that nobody sees; it writes its number when it is ready. */
async function startScreen(): Promise<readonly [ChildProcess, display: string]> {
  const words = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return [child, `:${number}`];
}

const valueIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;

type Command = (method: 'POST' | 'DELETE', where: string, body?: object) => Promise<unknown>;

/** Speaks WebDriver: JSON over HTTP. */
const speak =
  (port: number): Command =>
  async (method, where, body = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${where}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${where}: ${JSON.stringify(said)}`);
    return valueIn(said);
  };

/** Opens a session with a driver that may still be starting. */
async function openSession(command: Command, driver: ChildProcess): Promise<string> {
  const browser = { binary: miniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
  for (;;) {
    try {
      const session = await command('POST', '', { capabilities });
      const id: unknown =
        typeof session === 'object' && session !== null && Reflect.get(session, 'sessionId');
      if (typeof id === 'string') return id;
      throw new Error('The driver named no session.');
    } catch (error) {
      if (!(error instanceof TypeError) || driver.exitCode !== null) throw error;
      await wait(100);
    }
  }
}

/**
 * Starts WebKit's own small browser on a screen that nobody sees.
 *
 * @throws Error when the screen, the driver or the browser does not start.
 */
export async function launchWebKit(program: string): Promise<Remote> {
  const [screen, display] = await startScreen();
  const home = await mkdtemp(path.join(tmpdir(), 'waraq-webkit-'));
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
    },
  });
  const command = speak(port);
  const session = `/${await openSession(command, driver)}`;
  return remoteOver({
    navigate: (url) => command('POST', `${session}/url`, { url }),
    execute: (script) => command('POST', `${session}/execute/sync`, { script, args: [] }),
    find: (value) => command('POST', `${session}/element`, { using: 'xpath', value }),
    click: (reference) => command('POST', `${session}/element/${reference}/click`),
    perform: (actions) => command('POST', `${session}/actions`, { actions }),
    back: () => command('POST', `${session}/back`),
    setWindow: (width, height) => command('POST', `${session}/window/rect`, { width, height }),
    close: async () => {
      await command('DELETE', session);
      await end(driver);
      await end(screen);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
