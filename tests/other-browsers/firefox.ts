import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { remoteOver, type Remote } from './remote.ts';

/** Nothing asks the network, and the window may be narrow. */
const preferences = (port: number): string =>
  Object.entries({
    'marionette.port': port,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.auto': false,
    'browser.shell.checkDefaultBrowser': false,
    'extensions.systemAddon.update.enabled': false,
    'services.settings.server': 'data:,none',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Connects to a program that may still be starting. */
async function connectWhenReady(port: number, child: ChildProcess): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const tried = connect(port, '127.0.0.1');
      tried.once('connect', () => resolve(tried)).once('error', () => resolve(null));
    });
    if (socket !== null) return socket;
    if (child.exitCode !== null) throw new Error('Firefox ended before it could be driven.');
    await wait(100);
  }
}

/** What an answer holds: `[1, id, error, value]`. */
function valueOf(answer: unknown): readonly [id: number, value: unknown, error: unknown] {
  if (!Array.isArray(answer)) throw new Error('Firefox answered with what is no answer.');
  const [, id, error, value]: readonly unknown[] = answer;
  return [Number(id), value, error];
}

type Command = (name: string, parameters?: object) => Promise<unknown>;

/**
 * Speaks Marionette, the protocol of Firefox's own tests: each message is its length, a colon and JSON; the first
 * one comes from Firefox.
 * Source: Firefox Source Docs, "Marionette Protocol".
 */
function speak(socket: Socket): Command {
  const waiting = new Map<number, (value: unknown, error: unknown) => void>();
  let unread = Buffer.alloc(0);
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, colon).toString());
      if (colon < 0 || unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      if (!Array.isArray(message)) continue;
      const [id, value, error] = valueOf(message);
      waiting.get(id)?.(value, error);
      waiting.delete(id);
    }
  });
  let last = 0;
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (value, error) => {
        if (error === null) resolve(value);
        else reject(new Error(`${name}: ${JSON.stringify(error)}`));
      });
      const message = Buffer.from(JSON.stringify([0, last, name, parameters]));
      socket.write(`${message.length}:`);
      socket.write(message);
    });
}

/** Commands of Marionette wrap single values. */
const unwrapped = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : answer;

/**
 * Starts Firefox without a screen.
 *
 * @throws Error when it ends before it can be driven.
 */
export async function launchFirefox(program: string): Promise<Remote> {
  const profile = await mkdtemp(path.join(tmpdir(), 'waraq-firefox-'));
  const port = await freePort();
  await writeFile(path.join(profile, 'user.js'), preferences(port));
  const words = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const child = spawn(program, words, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const socket = await connectWhenReady(port, child);
  const command = speak(socket);
  await command('WebDriver:NewSession');
  return remoteOver({
    navigate: (url) => command('WebDriver:Navigate', { url }),
    execute: async (script) =>
      unwrapped(await command('WebDriver:ExecuteScript', { script, args: [] })),
    find: async (value) =>
      unwrapped(await command('WebDriver:FindElement', { using: 'xpath', value })),
    click: (id) => command('WebDriver:ElementClick', { id }),
    perform: (actions) => command('WebDriver:PerformActions', { actions }),
    back: () => command('WebDriver:Back'),
    setWindow: (width, height) => command('WebDriver:SetWindowRect', { width, height }),
    close: async () => {
      await command('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      socket.destroy();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
