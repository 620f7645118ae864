import { expect, test } from 'vitest';
import { parseStatus, treeAmong, watchTree } from '../build/process-tree.ts';

test('a status of the system is read in bytes', () => {
  const status = [
    'Name:\tnode',
    'Pid:\t1234',
    'PPid:\t12',
    'TracerPid:\t0',
    'VmPeak:\t 9999999 kB',
    'VmHWM:\t  500000 kB',
    'VmRSS:\t  400000 kB',
  ].join('\n');
  expect(parseStatus(status)).toEqual({
    pid: 1234,
    parent: 12,
    resident: 409_600_000,
    peak: 512_000_000,
  });
});

test('a process that has ended holds nothing', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\nPid:\t5\nPPid:\t1\n')).toEqual({
    pid: 5,
    parent: 1,
    resident: 0,
    peak: 0,
  });
});

test('a tree holds the children of children, in whatever order they come', () => {
  const states = [
    { pid: 4, parent: 3, resident: 1, peak: 1 },
    { pid: 2, parent: 1, resident: 1, peak: 1 },
    { pid: 3, parent: 2, resident: 1, peak: 1 },
    { pid: 9, parent: 1, resident: 1, peak: 1 },
  ];
  expect(treeAmong(states, 2).map(({ pid }) => pid)).toEqual([4, 2, 3]);
});

test.runIf(process.platform === 'linux')('this very process holds memory', () => {
  expect(watchTree(process.pid)()).toBeGreaterThan(1e6);
});
