import { expect, test } from 'vitest';
import { shippedPackages, unsafePackages } from './audit.mjs';

const shipped = new Set(['yaml']);

test('all packages that are known to be unsafe are named; a grave fault of one that readers get is one', () => {
  const vulnerabilities = {
    yaml: { severity: 'high', range: '<2.2.2' },
    sharp: { severity: 'critical', range: '<1' },
  };
  expect(unsafePackages(JSON.stringify({ vulnerabilities }), shipped)).toEqual([
    { text: 'yaml <2.2.2 is known to be unsafe (high)', isFault: true },
    { text: 'sharp <1 is known to be unsafe (critical)', isFault: false },
  ]);
});

test('a slight fault of one that readers get is none of the project', () => {
  const vulnerabilities = { yaml: { severity: 'low', range: '*' } };
  expect(unsafePackages(JSON.stringify({ vulnerabilities }), shipped)).toEqual([
    { text: 'yaml * is known to be unsafe (low)', isFault: false },
  ]);
});

test('a registry that knows of none says so', () => {
  expect(unsafePackages('{"vulnerabilities":{}}', shipped)).toEqual([]);
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}', 'null'])(
  'no answer is no audit: %j',
  (output) => {
    expect(unsafePackages(output, shipped)).toBeNull();
  },
);

test('what is asked for in development alone is not among what readers get', () => {
  const packages = {
    'node_modules/yaml': {},
    'node_modules/vite': { dev: true },
    'node_modules/a/node_modules/@b/c': {},
  };
  expect(shippedPackages(packages)).toEqual(new Set(['yaml', '@b/c']));
});
