import path from 'node:path';
import { expect, test } from 'vitest';
import { reportFolders } from '../../../src/node/build/read-seeds.ts';

const dir = path.resolve('seeds');
const closed = {
  file: 'سر',
  message: 'The folder cannot be read: permission is denied (EACCES).',
  remedy: 'Make it readable, or take it away.',
};

test('a folder that cannot be read ends a build, with its name and the way out', () => {
  expect(() => reportFolders([closed], { dir, onError: 'fail' }, { warn: () => {} })).toThrow(
    `${path.join('seeds', 'سر')}: The folder cannot be read: permission is denied (EACCES). Make it readable, or leave it out with WARAQ_ON_ERROR=skip.`,
  );
});

test('a folder that is to be skipped is a warning', () => {
  const warnings: string[] = [];
  const logger = { warn: (line: string) => warnings.push(line) };
  expect(reportFolders([closed], { dir, onError: 'skip' }, logger)).toBe(1);
  expect(warnings).toEqual([expect.stringMatching(/^warning: .*سر: The folder cannot be read/)]);
});

test('where every folder can be read, nothing is said', () => {
  const warnings: string[] = [];
  const logger = { warn: (line: string) => warnings.push(line) };
  expect(reportFolders([], { dir, onError: 'fail' }, logger)).toBe(0);
  expect(warnings).toEqual([]);
});
