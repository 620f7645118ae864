import { build } from 'vite';
import { brotliSize } from './brotli-size.ts';

const ENTRY = 'virtual:react-dom-alone';

const SOURCE = `
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document.body, createElement('p'));
`;

/**
 * The least that any page hydrated by React ships: react-dom's `hydrateRoot` and nothing else,
 * bundled here and now with the same Vite and the same React as the reader.
 * @returns bytes of brotli
 * @throws when the bundle cannot be made
 */
export async function weighReactDom(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: ENTRY } },
    plugins: [
      {
        name: 'react-dom-alone',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? SOURCE : null),
      },
    ],
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('react-dom gave no bundle');
  return brotliSize(first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join(''));
}
