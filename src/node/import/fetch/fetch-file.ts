import { lookup, type LookupAddress } from 'node:dns';
import { get as getHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP } from 'node:net';

/** What is fetched, and how much of it. */
export interface FetchLimits {
  /** Media types that are taken, in lower case. */
  readonly types: readonly string[];
  readonly bytes: number;
  /** For all of it, with redirects, in milliseconds. */
  readonly milliseconds: number;
  /** Tells whether an IP address may be asked. */
  readonly isAllowed: (address: string) => boolean;
}

/** A file of the web. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** Where it was found, after all redirects. */
  readonly address: string;
  /** The encoding that the server names, or null. */
  readonly encoding: string | null;
}

/** Why a file is not fetched: a whole sentence. */
export class FetchRefusal extends Error {}

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Resolves a name and gives only addresses that may be asked, so that what is asked is what was looked at. */
const guardedLookup =
  (isAllowed: FetchLimits['isAllowed']): NonNullable<RequestOptions['lookup']> =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const refused = found?.find(({ address }) => !isAllowed(address));
      const [first] = found ?? [];
      if (error !== null) return done(error, '', 4);
      if (refused !== undefined || first === undefined)
        return done(
          new FetchRefusal(`${name} is at ${refused?.address}, which is not on the public web.`),
          '',
          4,
        );
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
  };

/** @throws FetchRefusal when an address is not of the web, or names a machine that may not be asked. */
function checkAddress(address: string, isAllowed: FetchLimits['isAllowed']): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new FetchRefusal('The address does not begin with http:// or https://.');
  // A name is looked at when it is resolved; numbers are not resolved.
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host))
    throw new FetchRefusal(`${host} is not on the public web.`);
  if (url.username !== '' || url.password !== '')
    throw new FetchRefusal('The address holds the name of a user.');
  return url;
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const headers = {
    accept: `${limits.types.join(', ')};q=0.9`,
    'accept-encoding': 'identity',
    'user-agent': 'Waraq (import of stories)',
  };
  const options = { headers, signal, agent: false, lookup: guardedLookup(limits.isAllowed) };
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on('error', reject);
  });
}

/** @throws FetchRefusal when the server does not give what is wanted. */
function checkAnswer(answer: IncomingMessage, limits: FetchLimits): void {
  const { statusCode = 0, headers } = answer;
  if (statusCode !== 200) throw new FetchRefusal(`The server answers ${statusCode}.`);
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!limits.types.includes(type))
    throw new FetchRefusal(`The server gives "${type}", not ${limits.types.join(' or ')}.`);
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new FetchRefusal('The server packs what was to be plain.');
}

/** @throws FetchRefusal when there is more than is taken. */
async function bytesOf(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer) {
    const bytes: Uint8Array = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > most) throw new FetchRefusal(`It has more than ${most / 1e6} MB.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function follow(
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedFile> {
  let next = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const url = checkAddress(next, limits.isAllowed);
    const answer = await ask(url, limits, signal);
    const { location } = answer.headers;
    try {
      if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined) {
        checkAnswer(answer, limits);
        const encoding = /charset=["']?([\w-]+)/i.exec(answer.headers['content-type'] ?? '')?.[1];
        const bytes = await bytesOf(answer, limits.bytes);
        return { bytes, address: url.href, encoding: encoding ?? null };
      }
      if (!URL.canParse(location, url)) throw new FetchRefusal('The server leads to no address.');
      next = new URL(location, url).href;
    } finally {
      answer.destroy();
    }
  }
  throw new FetchRefusal(`The server leads on more than ${MAX_REDIRECTS} times.`);
}

/**
 * Fetches a file of the web. Every address on the way to it is resolved, looked at, and only then asked.
 *
 * @throws FetchRefusal when it is not to be had, says why.
 */
export async function fetchFile(address: string, limits: FetchLimits): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, limits, signal);
  } catch (error) {
    if (error instanceof FetchRefusal) throw error;
    if (signal.aborted)
      throw new FetchRefusal(`It did not come within ${limits.milliseconds / 1000} seconds.`);
    throw new FetchRefusal(error instanceof Error ? `${error.message}.` : String(error));
  }
}
