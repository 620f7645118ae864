import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { npmBrowser } from './npm-browser.ts';
import { systemFonts } from './system-fonts.ts';

/** Names the program to test with; it goes before every other. */
const VARIABLE = 'WARAQ_BROWSER';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Installed browsers that playwright itself knows how to find, on Windows too. */
const CHANNELS = ['chrome', 'msedge', 'chromium'];

/**
 * Nothing of the machine or the network gets in. Root and bare containers have no sandbox to offer;
 * the browser opens only pages of ours. Unhinted glyphs keep their fractions of a pixel, so that
 * pictures are the same on every machine.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

interface Candidate {
  readonly name: string;
  /** What to launch it with, or null when this machine has no such browser. */
  readonly find: () => Promise<LaunchOptions | null>;
}

function candidates(): readonly Candidate[] {
  const chosen = process.env[VARIABLE];
  if (chosen !== undefined && chosen !== '') {
    return [{ name: `${VARIABLE}=${chosen}`, find: async () => ({ executablePath: chosen }) }];
  }
  return [
    { name: 'the browser of the package @sparticuz/chromium', find: launchOfNpmBrowser },
    ...USUAL_PATHS.map((path) => ({
      name: path,
      find: async () => (existsSync(path) ? { executablePath: path } : null),
    })),
    ...CHANNELS.map((channel) => ({
      name: `installed ${channel}`,
      find: async () => ({ channel }),
    })),
  ];
}

async function launchOfNpmBrowser(): Promise<LaunchOptions | null> {
  const program = await npmBrowser();
  return program && { executablePath: program.executablePath, env: program.environment };
}

/**
 * Starts a Chromium for the tests: the one that WARAQ_BROWSER names, else the npm package's, else an
 * installed one.
 * @returns a browser; close it when the tests are done
 * @throws when none starts, with what was tried and how to mend it
 */
export async function launchBrowser(): Promise<Browser> {
  const fonts = await systemFonts();
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      const options = await candidate.find();
      if (options === null) continue;
      return await chromium.launch({
        ...options,
        args: FLAGS,
        env: { ...definedEnvironment(), ...fonts, ...options.env },
      });
    } catch (error) {
      failures.push(`- ${candidate.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      'No browser starts for the tests. Tried:',
      ...failures,
      'To mend it, do one of these:',
      '- on Linux x64, run `npm ci` again, without leaving packages out: one of them is a browser;',
      '- install Chrome, Chromium or Edge;',
      `- set ${VARIABLE} to the path of one, for example ${VARIABLE}=/opt/chromium/chrome.`,
    ].join('\n'),
  );
}

let shared: Promise<Browser> | undefined;

/** Returns the browser that all tests of a process share; it ends with the process. */
export const sharedBrowser = (): Promise<Browser> => (shared ??= launchBrowser());

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

function firstLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line;
}
