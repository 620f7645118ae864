// The global sheets first, so that a component's own rules come after them.
import './reader/styles/fonts.css';
import './reader/styles/fit.css';
import './reader/styles/lines.css';
import './reader/styles/tokens.css';
import './reader/styles/base.css';
import './reader/styles/layout.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App, loadLateSheets } from './reader/app.tsx';
import { ErrorBoundary } from './reader/status/error-boundary.tsx';
import { fitsAddress, readFirstPage, siteOf } from './reader/initial-page.ts';
import { mayBeFollowed } from './reader/sharing/may-be-followed.ts';
import { watchSteps } from './reader/status/missed-steps.ts';
import { savesData } from './reader/status/saves-data.ts';
import { followSettings } from './reader/settings/follow-settings.ts';
import { SiteContext } from './reader/navigation/navigation-context.ts';

const base = import.meta.env.BASE_URL;

function start(): void {
  const root = document.querySelector('#root');
  const json = document.querySelector('#page')?.textContent;
  const first = json ? readFirstPage(json) : null;
  if (!root || !first) return;
  const reader = (
    <StrictMode>
      <ErrorBoundary home={base}>
        <BrowserRouter basename={base}>
          <SiteContext value={siteOf(document)}>
            <App first={first} />
          </SiteContext>
        </BrowserRouter>
      </ErrorBoundary>
    </StrictMode>
  );
  if (root.hasChildNodes() && fitsAddress(first, base, window.location.pathname)) {
    watchSteps();
    startTransition(() => {
      hydrateRoot(root, reader);
    });
  } else {
    createRoot(root).render(reader);
  }
}

start();
followSettings(loadLateSheets);
// A browser that is told to save data keeps nothing.
if (import.meta.env.WARAQ_OFFLINE && 'serviceWorker' in navigator && !savesData())
  void import('./reader/offline/keep-offline.ts')
    .then(({ keepOffline }) => keepOffline(base))
    // The page is read all the same.
    .catch(() => {});
// Few visits need this code.
if (mayBeFollowed(window.location.search))
  void import('./reader/sharing/clean-address.ts').then(
    ({ cleanAddress }) => cleanAddress(),
    // The page is read all the same.
    () => {},
  );
