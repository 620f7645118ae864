import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DevSession } from '../../../src/node/dev/dev-session.ts';
import { settle } from '../../../src/node/settings.ts';

/** Long enough for a loaded machine. */
const PATIENCE = { timeout: 20_000, interval: 20 };

let root: string;
let server: ViteDevServer;
let printed: string[];
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'waraq-session-'));
  printed = [];
  const print = (line: string): void => void printed.push(line);
  server = await createServer({
    configFile: false,
    root,
    customLogger: { ...createLogger(), info: print, warn: print, error: print },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Writes a seed that was not there. */
function writeSeed(name: string): string {
  const file = path.join(root, `${name}.txt`);
  writeFileSync(file, `خبر ${name}\n\nهذه فقرة كتبت للاختبار وحده، ولا خبر فيها.\n`);
  return file;
}

/** A session that has read the folder as it is now. */
async function openSession(): Promise<DevSession> {
  const session = new DevSession(server, settle({ dir: root }, {}, {}, root, '2024-01-27'));
  const web = createHttpServer((request, response) =>
    session.answer(request, response, () => response.writeHead(404).end()),
  );
  await once(web.listen(0, '127.0.0.1'), 'listening');
  const at = web.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  expect((await fetch(`http://127.0.0.1:${port}/index.json`)).status).toBe(200);
  web.close();
  return session;
}

const isPrinted = (text: string): boolean => printed.some((line) => line.includes(text));

test('a closed session reads and prints nothing more, though files wait to be read', async () => {
  const closed = await openSession();
  const other = await openSession();
  closed.take(writeSeed('a'));
  closed.close();
  closed.take(writeSeed('b'));
  // It waits as long for others and began later; after its second reading any of the first would be over.
  for (const name of ['c', 'd']) {
    other.take(writeSeed(name));
    await expect.poll(() => isPrinted(`${name}.txt: `), PATIENCE).toBe(true);
  }
  other.close();
  // The other one has listed the folder and found all of them: of the closed one there is no second line.
  for (const name of ['a', 'b', 'c', 'd'])
    expect(printed.filter((line) => line.includes(`${name}.txt: `))).toHaveLength(1);
});

test('a corrected headline is told with its old address, and what keeps that', async () => {
  const file = writeSeed('a');
  const session = await openSession();
  writeFileSync(file, 'خبر صحيح\n\nهذه فقرة كتبت للاختبار وحده، ولا خبر فيها.\n');
  session.take(file);
  const told =
    'moved: /story/خبر-a/ is /story/خبر-صحيح/ now. No build kept the old address in .addresses: an alias in the front matter leads on from it.';
  await expect.poll(() => isPrinted(told), PATIENCE).toBe(true);
  session.close();
});
