import { createHash } from 'node:crypto';

/** The namespace of addresses. Source: RFC 9562, section 6.6. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The byte that holds the version, the byte that holds the variant. Source: RFC 9562, section 5.5. */
const VERSION_BYTE = 6;
const VARIANT_BYTE = 8;

/**
 * Returns the id of a story in feeds: a UUID of its seed's id, by name (version 5). The address will
 * not do, since it changes with the headline, and an id never may (RFC 4287, section 4.2.6).
 *
 * @param home address of the front page, which tells apart newspapers.
 * @param seed id of the seed.
 */
export function entryId(home: string, seed: string): string {
  const name = `${home}#${seed.normalize('NFC')}`;
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(VERSION_BYTE) & 0x0f) | 0x50, VERSION_BYTE);
  bytes.writeUInt8((bytes.readUInt8(VARIANT_BYTE) & 0x3f) | 0x80, VARIANT_BYTE);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return `urn:uuid:${uuid}`;
}
