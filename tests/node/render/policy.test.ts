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
  expect(Object.fromEntries(directivesOf(pagePolicy('aGFzaA==', false)))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'sha256-aGFzaA=='",
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});

test('a page that is kept on devices may have a manifest, and a worker whose address one policy makes', () => {
  const page = directivesOf(pagePolicy('aGFzaA==', true));
  expect([page.get('manifest-src'), page.get('worker-src')]).toEqual(["'self'", "'self'"]);
  expect(page.get('trusted-types')).toBe('waraq-worker');
});

test('the header of a host says the same, leaves styles to the page, and lets nobody frame it', () => {
  const site = directivesOf(SITE_POLICY);
  const page = directivesOf(pagePolicy('aGFzaA==', true));
  expect([...site.keys()]).toEqual([...page.keys(), 'frame-ancestors']);
  for (const [name, value] of page)
    if (name !== 'style-src') expect([name, site.get(name)]).toEqual([name, value]);
  expect(site.get('style-src')).toBe("'self' 'unsafe-inline'");
  expect(site.get('frame-ancestors')).toBe("'none'");
});
