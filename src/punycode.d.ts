declare module 'punycode/punycode.es6.js' {
  /** Decodes the labels of a domain that are Punycode. */
  export function toUnicode(domain: string): string;
  /** Encodes the labels of a domain that are not ASCII. */
  export function toASCII(domain: string): string;
}
