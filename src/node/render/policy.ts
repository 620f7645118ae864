/**
 * What a page may load, and who may make a script of a text: nobody. `'self'` for workers and manifests is
 * for a page that is kept on a device.
 * Source: Content Security Policy Level 3; Trusted Types.
 */
const policyWith = (styles: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Makes the address of the worker that keeps the newspaper on a device, and nothing else.
  'trusted-types waraq-worker',
];

/**
 * Returns the policy of one page, for its head.
 *
 * @param styleHash SHA-256 of the only styles that may stand inside the page, in Base64.
 */
export const pagePolicy = (styleHash: string): string =>
  policyWith(`'sha256-${styleHash}'`).join(';');

/**
 * The policy of a whole site, for the headers of its host. Both policies count at once: this one leaves the
 * styles inside a page to the page's own, and adds who may frame a page, which only a header can say: nobody.
 */
export const SITE_POLICY = [...policyWith("'unsafe-inline'"), "frame-ancestors 'none'"].join('; ');
