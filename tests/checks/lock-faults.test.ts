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
  const packages = { 'node_modules/fast': { optionalDependencies: { 'fast-mac': '1.0.0' } } };
  expect(lockFaults(packages)).toEqual([
    'node_modules/fast names fast-mac, which is not in the lock',
  ]);
});

test('an address of a registry in the lock is named', () => {
  const packages = { 'node_modules/fast': { resolved: 'https://registry.example/fast.tgz' } };
  expect(lockFaults(packages)).toEqual(['node_modules/fast holds the address of a registry']);
});
