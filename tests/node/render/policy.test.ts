import { expect, test } from 'vitest';
import { pagePolicy, SITE_POLICY } from '../../../src/node/render/policy.ts';

/** The directives of a policy, by name. */
const directivesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

test('a page may load from its own site alone, and have the styles of its hash inside', () => {
  expect(Object.fromEntries(directivesOf(pagePolicy('aGFzaA==')))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'sha256-aGFzaA=='",
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'waraq-worker',
  });
});

test('the header of a host says the same, leaves styles to the page, and lets nobody frame it', () => {
  const site = directivesOf(SITE_POLICY);
  const page = directivesOf(pagePolicy('aGFzaA=='));
  expect([...site.keys()]).toEqual([...page.keys(), 'frame-ancestors']);
  for (const [name, value] of page)
    if (name !== 'style-src') expect([name, site.get(name)]).toEqual([name, value]);
  expect(site.get('style-src')).toBe("'self' 'unsafe-inline'");
  expect(site.get('frame-ancestors')).toBe("'none'");
});
