import { escapeHtml } from './escape-html.ts';

/** Characters that no XML may have, not even escaped. Source: XML 1.0, section 2.2. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for XML, inside an element or a double-quoted attribute. */
export const escapeXml = (text: string): string => escapeHtml(text.replaceAll(FORBIDDEN, ''));

/** Returns an element with a text; empty where there is none. */
export const xmlElement = (name: string, text: string | null | undefined): string =>
  text === undefined || text === null ? '' : `<${name}>${escapeXml(text)}</${name}>`;
