import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guardSeeds } from '../../../src/node/plugin/seed-guard.ts';

test('the guard refuses what is no seed, and answers every address', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'waraq-guard-'));
  writeFileSync(path.join(root, 'a.txt'), 'خبر');
  symlinkSync('/dev/zero', path.join(root, 'b.txt'));
  const guard = guardSeeds(root, { root, base: '/' });
  const server = createServer((request, response) =>
    guard(request, response, () => response.writeHead(204).end()),
  );
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const at = server.address();
    const port = typeof at === 'object' ? at?.port : undefined;
    const names = ['a.txt', 'b.txt', 'none.txt', '%00', '%', 'x'.repeat(5000)];
    const answers = names.map(async (name) => {
      const { status } = await fetch(`http://127.0.0.1:${port}/${name}`);
      return status;
    });
    expect(await Promise.all(answers)).toEqual([204, 403, 204, 404, 204, 404]);
  } finally {
    server.close();
    rmSync(root, { recursive: true });
  }
});
