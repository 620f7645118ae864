import { expect, test } from 'vitest';
import { unsafePackages } from './audit.mjs';

test('packages that are known to be unsafe are named', () => {
  const said = { vulnerabilities: { yaml: { severity: 'high', range: '<2.2.2' } } };
  expect(unsafePackages(JSON.stringify(said))).toEqual([
    'yaml <2.2.2 is known to be unsafe (high)',
  ]);
});

test('a registry that knows of none says so', () => {
  expect(unsafePackages('{"vulnerabilities":{}}')).toEqual([]);
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}', 'null'])(
  'no answer is no audit: %j',
  (output) => {
    expect(unsafePackages(output)).toBeNull();
  },
);
