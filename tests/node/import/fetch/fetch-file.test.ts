import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchFile, type FetchLimits } from '../../../../src/node/import/fetch/fetch-file.ts';
import { isPublicAddress } from '../../../../src/node/import/fetch/public-address.ts';
import { listen, type LocalServer } from '../listen.ts';

const LIMITS: FetchLimits = {
  types: ['text/html'],
  bytes: 1000,
  milliseconds: 5000,
  // The server of this test is on this machine, which the web is not.
  isAllowed: (address) => address === '127.0.0.1' || address === '::1',
};

const answer: RequestListener = ({ url = '/' }, response) => {
  const html = { 'content-type': 'text/html; charset=windows-1256' };
  const redirect = (location: string) => response.writeHead(302, { location }).end();
  switch (url) {
    case '/page':
      return response.writeHead(200, html).end('page');
    case '/moved':
      return redirect('/page');
    case '/loop':
      return redirect('/loop');
    case '/inside':
      return redirect('http://169.254.169.254/latest');
    case '/file':
      return redirect('file:///etc/passwd');
    case '/picture':
      return response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    case '/packed':
      return response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('x');
    case '/long':
      return response.writeHead(200, html).end('x'.repeat(2000));
    case '/slow':
      return response.writeHead(200, html).write('x');
    default:
      return response.writeHead(404, html).end('no');
  }
};

let server: LocalServer;
let origin: string;

beforeAll(async () => {
  server = await listen(answer);
  origin = server.origin;
});
afterAll(() => server.close());

describe('fetchFile', () => {
  test('gives the bytes, where they were found, and the encoding that the server names', async () => {
    const { bytes, address, encoding } = await fetchFile(`${origin}/moved`, LIMITS);
    expect([Buffer.from(bytes).toString(), address, encoding]).toEqual([
      'page',
      `${origin}/page`,
      'windows-1256',
    ]);
  });

  test.each([
    ['/loop', 'leads on more than 5 times'],
    ['/inside', '169.254.169.254 is not on the public web'],
    ['/file', 'does not begin with http'],
    ['/picture', 'gives "image/png", not text/html'],
    ['/packed', 'packs what was to be plain'],
    ['/long', 'more than 0.001 MB'],
    ['/none', 'answers 404'],
  ])('refuses %s', (path, message) =>
    expect(fetchFile(`${origin}${path}`, LIMITS)).rejects.toThrow(message),
  );

  test('does not wait for ever', () =>
    expect(fetchFile(`${origin}/slow`, { ...LIMITS, milliseconds: 300 })).rejects.toThrow(
      'within 0.3 seconds',
    ));

  test.each(['127.0.0.1', '[::1]', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])(
    'asks no machine of a private network: %s',
    (host) => {
      const limits = { ...LIMITS, isAllowed: isPublicAddress };
      return expect(fetchFile(`http://${host}:${server.port}/page`, limits)).rejects.toThrow(
        'not on the public web',
      );
    },
  );

  test.each(['ftp://a.example/x', 'file:///etc/passwd', 'x', 'http://me:secret@127.0.0.1/'])(
    'takes no address such as %s',
    (address) => expect(fetchFile(address, LIMITS)).rejects.toThrow('address'),
  );
});
