/*
 * Keeps a newspaper on the device. The build writes `SITE` before it: `base`, `version`, `shell` (the addresses of
 * what every page needs), `notFound` (the document that is shown where no page is).
 * Source: W3C, "Service Workers".
 */
/* global SITE */

const PREFIX = `waraq ${SITE.base} `;
const SHELL = `${PREFIX}shell ${SITE.version}`;
const READ = `${PREFIX}read`;
/** The saved stories, as the page keeps them: see `reader/offline/keep-saved.ts`. */
const SAVED = `${PREFIX}saved`;
/** What the reader chose, as the page keeps it: see `reader/offline/offline-cache.ts`. */
const CHOSEN = `${PREFIX}chosen`;
const CHOSEN_SHEET = `${SITE.base}reading.css`;

/** Pages, their JSON and their photos: some 10 MB. */
const MAX_READ = 400;

/** When the pages that documents got from the device were kept, by the id of the document. */
const keptSince = new Map();

/** Files of `assets/` are named after what is in them. */
const isNamedByContent = (path) => path.startsWith(`${SITE.base}assets/`);

/** A network that does not answer in this time, in ms, is none, where something is kept. */
const PATIENCE_MS = 6000;

/**
 * Asks the host, never for a copy of the browser's own, which a host may let it keep for a year.
 * The patience, in ms, ends when an answer begins: it may take its time then.
 */
async function ask(request, patience) {
  const controller = new AbortController();
  const timer = patience === undefined ? 0 : setTimeout(() => controller.abort(), patience);
  try {
    return await fetch(request, { cache: 'no-cache', signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function keepShell() {
  const shell = await caches.open(SHELL);
  await Promise.all(
    SITE.shell.map(async (address) => {
      const kept = isNamedByContent(address) ? await caches.match(address) : undefined;
      const response = kept ?? (await ask(address));
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await shell.put(address, response);
    }),
  );
}

async function forgetOldShells() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${PREFIX}shell `) && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The first are those that were kept first. */
async function trim(cache) {
  const requests = await cache.keys();
  const over = requests.slice(0, Math.max(0, requests.length - MAX_READ));
  await Promise.all(over.map((request) => cache.delete(request)));
}

/** Keeps an answer; a device without room loses nothing else for it. */
async function keep(key, response) {
  try {
    const cache = await caches.open(READ);
    await cache.put(key, response);
    await trim(cache);
  } catch {
    // The page was read all the same.
  }
}

async function askAndKeep(event, key, patience) {
  const response = await ask(event.request, patience);
  if (response.ok && response.type === 'basic') event.waitUntil(keep(key, response.clone()));
  return response;
}

async function findKept(key) {
  const read = await (await caches.open(READ)).match(key);
  return read ?? (await caches.open(SAVED)).match(key);
}

async function fromAssets(event) {
  const kept = await caches.match(event.request.url);
  return kept ?? askAndKeep(event, event.request.url);
}

/** Tells a document that its page is kept, and since when. */
function tellKept(client, since) {
  if (since !== undefined) client?.postMessage({ kind: 'kept', since });
}

const dateOf = (response) => response.headers.get('date') ?? undefined;

/** Returns the title of a page that is made of its JSON, escaped for HTML, as the document of the page has it. */
function titleOf(json) {
  const { headline, masthead } = JSON.parse(json);
  return (headline === undefined ? masthead.name : `${headline} – ${masthead.name}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** Makes a document of the shell: the page is rendered from its JSON. */
async function fromShell(changeJson, status, title) {
  const shell = await caches.match(SITE.notFound);
  if (shell === undefined) return Response.error();
  const text = await shell.text();
  const html =
    title === undefined
      ? text
      : text.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
  const body = html.replace(
    /(<div id="root">).*(<\/div><script type="application\/json" id="page">)(.*?)(<\/script>)/s,
    (_, root, script, json, end) => root + script + changeJson(json) + end,
  );
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The page itself, as it was kept; else one of its JSON; else one that says that it is not there. */
async function keptPage(key, id) {
  const page = await findKept(key);
  const found = page ?? (await findKept(`${key}index.json`));
  if (found === undefined)
    return fromShell(
      (json) => JSON.stringify({ ...JSON.parse(json), isOffline: true }).replaceAll('<', '\\u003c'),
      503,
    );
  // It asks when it is there: to wait for it here would be to wait for this answer.
  keptSince.set(id, dateOf(found));
  if (page !== undefined) return page;
  const json = await found.text();
  return fromShell(() => json, 200, titleOf(json));
}

/** Shows what the reader chose before anything is painted: the document gets its classes and its sheet. */
async function asChosen(response) {
  const chosen = await (await caches.open(CHOSEN)).match(CHOSEN_SHEET);
  const classes = chosen?.headers.get('x-classes') ?? '';
  const isDocument = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!/^[\w -]+$/.test(classes) || !isDocument || response.type === 'opaqueredirect')
    return response;
  const html = await response.text();
  const body = html
    .replace('<html ', `<html class="${classes}" `)
    .replace('</head>', `<link rel="stylesheet" href="${CHOSEN_SHEET}"></head>`);
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

async function openPage(event, { pathname }) {
  const key = pathname.endsWith('/') ? pathname : `${pathname.replace(/\/index\.html$/, '')}/`;
  try {
    const isKept = ((await findKept(key)) ?? (await findKept(`${key}index.json`))) !== undefined;
    return await asChosen(await askAndKeep(event, key, isKept ? PATIENCE_MS : undefined));
  } catch {
    return asChosen(await keptPage(key, event.resultingClientId));
  }
}

async function openFile(event, { pathname }) {
  try {
    return await askAndKeep(event, pathname);
  } catch (error) {
    const kept = await findKept(pathname);
    if (kept === undefined) throw error;
    if (pathname.endsWith('/index.json'))
      tellKept(await self.clients.get(event.clientId), dateOf(kept));
    return kept;
  }
}

function answer(event, url) {
  if (url.pathname === CHOSEN_SHEET) return caches.match(CHOSEN_SHEET);
  if (isNamedByContent(url.pathname)) return fromAssets(event);
  return event.request.mode === 'navigate' ? openPage(event, url) : openFile(event, url);
}

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) => event.waitUntil(forgetOldShells()));

self.addEventListener('fetch', (event) => {
  const { method, url: address, headers } = event.request;
  const url = new URL(address);
  const isOurs = url.origin === self.location.origin && url.pathname.startsWith(SITE.base);
  if (method !== 'GET' || !isOurs || headers.has('range')) return;
  event.respondWith(answer(event, url));
});

self.addEventListener('message', ({ data, source }) => {
  if (data === 'take over') void self.skipWaiting();
  if (data === 'since when') tellKept(source, keptSince.get(source?.id));
});
