import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { decodedPath } from '../../request.ts';
import { isSeedsPath, seedAddress, seedOfPath } from '../page/paths.ts';
import { readEdit, whyForbidden, FIELDS } from './edit-request.ts';
import type { SeedFile } from './replace-seed.ts';
import type { SeedEdits } from './seed-edits.ts';

/** Where edits take what they need from. */
export interface EditSource {
  /** `/` or `/some/path/`. */
  readonly base: string;
  readonly edits: SeedEdits;
  /** The file of the seed of a path, however its letters are composed; null where there is none. */
  readonly seedNamed: (id: string) => Promise<SeedFile | null>;
  /** Waits until a file that was written is read again. */
  readonly written: (file: string) => Promise<void>;
}

/** The form of a page of 300 lines has some eight kilobytes. */
const MAX_BODY_BYTES = 100_000;

/** Returns the body of a request; null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MAX_BODY_BYTES) return null;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${reason}\n`);
}

const RELOAD =
  'The server has been restarted since this page was opened. Reload the page, then choose again.';

/** Makes an edit, and leads to the page that shows what came of it. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  { base, edits, seedNamed, written }: EditSource,
): Promise<void> {
  const forbidden = whyForbidden(request.headers);
  if (forbidden !== null) return refuse(response, 403, forbidden);
  const body = await bodyOf(request);
  if (body === null) return refuse(response, 413, 'The form is too long.');
  const form = new URLSearchParams(body);
  if (!edits.isToken(form.get(FIELDS.token))) return refuse(response, 403, RELOAD);
  const edit = readEdit(form);
  if (edit === null) return refuse(response, 400, 'The form says no line and no role.');
  const seed = await seedNamed(id);
  if (seed === null) return refuse(response, 404, 'There is no such seed.');
  const result = edits.apply(seed, edit);
  const { outcome, line } = result;
  if (outcome === 'written' || outcome === 'undone') await written(seed.file);
  const query = new URLSearchParams((request.url ?? '').split('?', 2)[1]);
  const shown = Object.fromEntries(
    ['against', 'explain', 'page'].map((name) => [name, query.get(name)]),
  );
  const address = seedAddress(base, seed.id, { ...shown, edit: edits.keep(result), line });
  const place = line === null ? '' : `#line-${line}`;
  response.writeHead(303, { location: address + place, 'cache-control': 'no-store' }).end();
}

/** Answers the forms of the seeds' pages; other requests are left to Vite. */
export const serveEdits =
  (source: EditSource): Connect.NextHandleFunction =>
  (request, response, next) => {
    const pathname = decodedPath((request.url ?? '/').split('?', 1)[0] ?? '/') ?? '';
    const root = decodedPath(source.base) ?? source.base;
    const path = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : '';
    const id = isSeedsPath(path) ? seedOfPath(path) : null;
    if (request.method !== 'POST' || id === null) {
      next();
      return;
    }
    answer(request, response, id, source).catch(next);
  };
