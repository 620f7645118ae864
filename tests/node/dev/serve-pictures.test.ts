import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DevPictures } from '../../../src/node/dev/dev-pictures.ts';
import { servePictures } from '../../../src/node/dev/serve-pictures.ts';

/** A program of the system, and no package that is missing. */
const MAKE_PIPE = 'mkfifo';

test('a picture is answered, a pipe in its place is not, and a failure goes to the server', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'waraq-serve-'));
  const file = path.join(dir, 'a.png');
  writeFileSync(file, 'picture');
  const at: DevPictures['at'] = (wanted) => {
    if (wanted.endsWith('broken.png')) throw new Error('It broke.');
    const picture = { sources: [{ path: wanted, width: 1 }], width: 1, height: 1 };
    return { kind: 'picture', file, type: 'image/png', picture };
  };
  const serve = servePictures('/', dir, () => Promise.resolve({ at }));
  const server = createServer((request, response) =>
    serve(request, response, (error: unknown) => response.writeHead(500).end(String(error))),
  );
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const ask = async (name: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}/__pictures/${name}`);
      return [answer.status, await answer.text()];
    };
    expect(await ask('a.png')).toEqual([200, 'picture']);
    expect(await ask('broken.png')).toEqual([500, 'Error: It broke.']);
    rmSync(file);
    execFileSync(MAKE_PIPE, [file]);
    expect(await ask('a.png')).toEqual([404, '']);
  } finally {
    server.close();
    rmSync(dir, { recursive: true });
  }
});
