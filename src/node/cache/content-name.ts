import { hash } from 'node:crypto';

/** Returns the first digits of a content's SHA-256, to name a file after what is in it. */
export const contentName = (content: string | Uint8Array): string =>
  hash('sha256', content, 'hex').slice(0, 16);
