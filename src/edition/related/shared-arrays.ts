/*
 * Arrays whose memory threads share: what all stories are compared by is made once, and no thread copies it.
 */

/** Returns whole numbers, all 0. */
export const sharedInts = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** Returns numbers, all 0. */
export const sharedNumbers = (length: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));

/** Returns whole numbers from 0 to 255, all 0. */
export const sharedBytes = (length: number): Uint8Array =>
  new Uint8Array(new SharedArrayBuffer(length));
