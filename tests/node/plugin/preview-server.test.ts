import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewServer } from '../../../src/node/plugin/preview-server.ts';

let folder: string;
let server: PreviewServer;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waraq-preview-'));
  await mkdir(path.join(folder, 'story', 'خبر'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'front');
  await writeFile(path.join(folder, 'story', 'خبر', 'index.html'), 'story');
  await writeFile(path.join(folder, '404.html'), 'lost');
  server = await preview({
    configFile: false,
    root: folder,
    base: '/paper/',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [previewServer()],
    logLevel: 'silent',
  });
  address = server.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['', 200, 'front'],
  ['story/خبر/', 200, 'story'],
  ['story/خبر', 200, 'story'],
  ['story/خبر/?from=front', 200, 'story'],
  ['story/none/', 404, 'lost'],
  ['none.png', 404, 'lost'],
  ['%.html', 404, 'lost'],
  ['story/%d8/', 404, 'lost'],
  ['%00.html', 404, 'lost'],
])('/paper/%s is answered as a static host would', async (where, status, body) => {
  const response = await fetch(new URL(where, address), { headers: { accept: 'text/html' } });
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(body)]);
});

test('a page without its last slash is sent on, whatever the client accepts', async () => {
  const answer = await fetch(new URL('story/خبر', address), { headers: { accept: '*/*' } });
  expect([answer.status, await answer.text()]).toEqual([200, 'story']);
});

test('an address without its last slash is sent on for now, and no browser keeps that', async () => {
  const answer = await fetch(new URL('story/خبر', address), {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);
});

test('without a site there is an error that says how to get one', async () => {
  const none = preview({
    configFile: false,
    root: folder,
    build: { outDir: path.join(folder, 'none') },
    plugins: [previewServer()],
    logLevel: 'silent',
  });
  await expect(none).rejects.toThrow('There is no site in none. Run npm run build first.');
});
