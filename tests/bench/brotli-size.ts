import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes a host sends of this, compressed as well as brotli can (quality 11). */
export function brotliSize(content: string | Uint8Array): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}
