import path from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

test('faces that could not be opened can be opened later in the process', async () => {
  // Another test may have opened them in this process.
  vi.resetModules();
  const { openShareFaces } = await import('../../../src/node/share/share-faces.ts');
  await expect(openShareFaces(sharp, path.resolve('tests/no-fonts'))).rejects.toThrow('ENOENT');
  await expect(openShareFaces(sharp, path.resolve('src/reader/fonts'))).resolves.toBeUndefined();
});
