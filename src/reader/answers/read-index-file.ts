import { SEARCH_INDEX_FOLDER } from '../../edition/addresses/paths.ts';
import { OtherBuildError, type ReadIndexFile } from '../../search/query/open-index.ts';

/** After so long without an answer a reader is told, and may try again. */
const PATIENCE_MS = 20_000;

/** How a file that is packed begins. Source: RFC 1952, 2.3.1. */
const GZIP = [0x1f, 0x8b];

/** What a host says of a file that it does not have, or no longer. Source: RFC 9110, 15.5.5 and 15.5.11. */
const ABSENT: ReadonlySet<number> = new Set([404, 410]);

/** Some hosts unpack what they send. */
const isPacked = (bytes: Uint8Array): boolean => GZIP.every((byte, at) => bytes[at] === byte);

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain ?? null).arrayBuffer());
}

/**
 * Fetches a file of the search index.
 *
 * @throws OtherBuildError when the host has no such file; another error when it cannot be reached.
 */
export const readIndexFile: ReadIndexFile = async (name) => {
  const address = `${import.meta.env.BASE_URL}${SEARCH_INDEX_FOLDER}/${name}`;
  // The host is asked whether a kept file is still the one: that of an older build would name other stories.
  const response = await fetch(address, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (ABSENT.has(response.status)) throw new OtherBuildError(`The host has no ${name}.`);
  if (!response.ok) throw new Error(`The host does not give ${name}: ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isPacked(bytes) ? unpacked(bytes) : bytes;
};
