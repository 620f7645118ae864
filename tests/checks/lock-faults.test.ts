import { expect, test } from 'vitest';
import { lockFaults } from './lock-faults.mjs';

test('a lock with every optional package it names is whole', () => {
  const packages = {
    '': { optionalDependencies: { fast: '1.0.0' } },
    'node_modules/fast': { optionalDependencies: { 'fast-linux': '1.0.0', 'fast-mac': '1.0.0' } },
    'node_modules/fast-linux': {},
    'node_modules/fast/node_modules/fast-mac': {},
  };
  expect(lockFaults(packages)).toEqual([]);
});

test('an optional package that is missing from the lock is named', () => {
  const packages = {
    '': {},
    'node_modules/fast': { optionalDependencies: { 'fast-mac': '1.0.0' } },
  };
  expect(lockFaults(packages)).toEqual([
    'node_modules/fast names fast-mac, which is not in the lock',
  ]);
});

test('an address of a registry in the lock is named', () => {
  const packages = {
    '': {},
    'node_modules/fast': { resolved: 'https://registry.example/fast.tgz' },
  };
  expect(lockFaults(packages)).toEqual(['node_modules/fast holds the address of a registry']);
});

test('a package that runs a script when it is installed is named', () => {
  expect(lockFaults({ '': {}, 'node_modules/fast': { hasInstallScript: true } })).toEqual([
    'node_modules/fast runs a script when it is installed',
  ]);
});

test('too many packages are told, and those of one platform do not count', () => {
  const packages = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`node_modules/${index}`, {}]));
  const optional = { 'node_modules/fast-mac': { optional: true } };
  expect(lockFaults({ '': {}, ...packages(260), ...optional })).toEqual([]);
  expect(lockFaults({ '': {}, ...packages(261) })).toEqual([
    '261 packages are locked: at most 260',
  ]);
});
