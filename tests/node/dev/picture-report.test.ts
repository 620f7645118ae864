import { expect, test } from 'vitest';
import { createLogger } from 'vite';
import { reportPictures } from '../../../src/node/dev/picture-report.ts';

test('what keeps pictures from being looked at is told', async () => {
  const failure = new Error('There is no folder.');
  const folder = { open: () => Promise.reject(failure) };
  const told = new Promise((resolve) => {
    reportPictures(folder, '/seeds', createLogger('silent'), resolve)();
  });
  expect(await told).toBe(failure);
});
