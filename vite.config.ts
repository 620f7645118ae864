import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { seeds } from './src/node/plugin/waraq.ts';

/** Tests that run a whole build, a server or another program of ours, or cut fonts: seconds each. */
const BUILD_TESTS = 'tests/node/**/*.build.test.ts';

/** A complaint on the console fails a test. */
const FAIL_ON_CONSOLE = 'tests/fail-on-console.ts';

/** The programs of hosts are no packages: `npm run test:hosts` alone asks for these tests. */
const HOSTS_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'hosts',
    include: ['tests/hosts/**/*.test.ts'],
    environment: 'node',
    setupFiles: [FAIL_ON_CONSOLE],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
};

/** Nor are other browsers: `npm run test:browsers` alone asks for these. */
const OTHER_BROWSERS_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'other-browsers',
    include: ['tests/other-browsers/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

/** Nor is a voice: `npm run test:voice` alone asks for this. */
const VOICE_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'voice',
    include: ['tests/voice/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({
  plugins: [react(), seeds()],
  publicDir: 'src/public',
  test: {
    // Builds, servers and browsers wait for the disk and for one another: on two cores two files at once
    // take two thirds of the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{arabic,bench,checks,edition,node,search,story,stress}/**/*.test.{ts,tsx}',
          ],
          exclude: [BUILD_TESTS],
          environment: 'node',
          setupFiles: [FAIL_ON_CONSOLE],
          // They test functions without state: loading those once takes a third of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: [BUILD_TESTS],
          environment: 'node',
          setupFiles: [FAIL_ON_CONSOLE],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'reader',
          include: ['tests/reader/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: [FAIL_ON_CONSOLE, 'tests/reader/setup.ts'],
          // A window for each file takes six sevenths of the time; the set-up puts the one back in order.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      ...(process.env['WARAQ_TEST_HOSTS'] === '1' ? [HOSTS_PROJECT] : []),
      ...(process.env['WARAQ_TEST_BROWSERS'] === '1' ? [OTHER_BROWSERS_PROJECT] : []),
      ...(process.env['WARAQ_TEST_VOICE'] === '1' ? [VOICE_PROJECT] : []),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/global-setup.ts'],
          // To load the driver and to start a browser takes seconds a file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second is not enough where other browsers and builds run.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
