import { decode } from '../../../story/decode/decode.ts';
import type { Refusal } from '../entry/entry.ts';

/** The text of a document, or why its bytes are none. */
export type DocumentText =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'failed'; readonly line: number } & Refusal);

/** Browsers look for the encoding so far. Source: WHATWG HTML, section 13.2.3.2, 1024 bytes; pages put it later. */
const HEAD_BYTES = 4096;

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

const isEncoding = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};

/** Returns the encoding that the head of a document declares, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2] ?? null;
  return label !== null && isEncoding(label) ? label : null;
}

/**
 * Returns the text of a document. Its bytes go before what it declares: a byte order mark, then UTF-8 where all
 * bytes are, then Windows-1256 where they make Arabic words, then the declared encoding.
 *
 * @param told the encoding that a server names, or null.
 */
export function documentText(bytes: Uint8Array, told: string | null = null): DocumentText {
  const decoded = decode(bytes);
  if (decoded.ok) return { kind: 'text', text: decoded.text };
  const label = told !== null && isEncoding(told) ? told : declaredEncoding(bytes);
  if (label !== null) return { kind: 'text', text: new TextDecoder(label).decode(bytes) };
  return { kind: 'failed', line: decoded.line, message: decoded.message, remedy: decoded.remedy };
}

/** Returns the encoding of a long file by its first bytes, as `documentText` finds it. */
export function encodingOf(start: Uint8Array): string {
  // The last character of a piece may be cut.
  const whole = start.subarray(0, Math.max(0, start.lastIndexOf(0x3e)) + 1);
  const decoded = decode(whole.length === 0 ? start : whole);
  return decoded.ok ? decoded.encoding : (declaredEncoding(start) ?? 'utf-8');
}
