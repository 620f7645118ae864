import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { App } from '../../src/reader/app.tsx';
import { SiteContext } from '../../src/reader/navigation/navigation-context.ts';
import type { PageRegistry } from '../../src/reader/pages/page-entry.ts';

interface Reader {
  readonly base?: string;
  /** Its origin, where the build knows it. */
  readonly site?: string;
  readonly registry?: PageRegistry;
  readonly loadDocument?: () => boolean;
}

/** Puts the address of a page into the address bar. */
export function goToAddressOf({ path }: Page, base = '/'): void {
  window.history.replaceState(null, '', base + encodeURI(path.slice(1)));
}

/** The reader as `main.tsx` starts it. */
export const readerOf = (first: Page, { base = '/', site, ...app }: Reader = {}) => (
  <StrictMode>
    <BrowserRouter basename={base}>
      <SiteContext value={site ?? null}>
        <App first={first} {...app} />
      </SiteContext>
    </BrowserRouter>
  </StrictMode>
);

/** Renders a page in the reader, at the address and with the history entry that are there. */
export async function renderAtAddress(first: Page, reader: Reader = {}): Promise<void> {
  await act(async () => {
    render(readerOf(first, reader));
  });
}

/** Opens a page in the reader, at the page's own address. */
export async function openReader(first: Page, reader: Reader = {}): Promise<void> {
  goToAddressOf(first, reader.base);
  await renderAtAddress(first, reader);
}
