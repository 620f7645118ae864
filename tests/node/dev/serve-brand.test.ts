import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { serveBrand } from '../../../src/node/dev/serve-brand.ts';

/** What becomes of a request for an address, while the seeds are being read. */
function askedFor(url: string): 'went on' | 'waits' {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  let outcome: 'went on' | 'waits' = 'waits';
  const never = new Promise<never>(() => undefined);
  const serve = serveBrand('/paper/', '/seeds', () => never);
  serve(request, new ServerResponse(request), () => (outcome = 'went on'));
  return outcome;
}

test.each([
  ['/paper/@vite/client', 'went on'],
  ['/paper/src/reader/app.tsx?t=1', 'went on'],
  ['/paper/', 'went on'],
  ['/brand/a.svg', 'went on'],
  ['/paper/brand/a.svg', 'waits'],
])('a request for %s %s while the seeds are being read', (url, outcome) => {
  expect(askedFor(url)).toBe(outcome);
});
