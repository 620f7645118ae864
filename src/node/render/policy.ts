/** What a page needs besides that is kept on a device. */
const OFFLINE_SOURCES = ["manifest-src 'self'", "worker-src 'self'"];

/**
 * What a page may load, and who may make a script of a text: nobody.
 * Source: Content Security Policy Level 3; Trusted Types.
 */
const policyWith = (styles: string, isKeptOffline: boolean): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  ...(isKeptOffline ? OFFLINE_SOURCES : []),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Its one policy makes the address of the worker that keeps the newspaper on a device, and nothing else.
  isKeptOffline ? 'trusted-types waraq-worker' : "trusted-types 'none'",
];

/**
 * Returns the policy of one page, for its head.
 *
 * @param styleHash SHA-256 of the only styles that may stand inside the page, in Base64.
 * @param isKeptOffline whether a worker keeps the newspaper on devices.
 */
export const pagePolicy = (styleHash: string, isKeptOffline: boolean): string =>
  policyWith(`'sha256-${styleHash}'`, isKeptOffline).join(';');

/**
 * The policy of a whole site, for the headers of its host. Both policies count at once: this one leaves the
 * styles inside a page and its worker to the page's own, and adds who may frame a page, which only a header can say: nobody.
 */
export const SITE_POLICY = [...policyWith("'unsafe-inline'", true), "frame-ancestors 'none'"].join(
  '; ',
);
