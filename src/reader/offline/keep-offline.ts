import { loadDocumentOnce } from '../navigation/load-document.ts';
import { formatDate } from '../text/dates.ts';
import { inDigits } from '../text/digits.ts';
import { fill } from '../text/phrase.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { showNotice } from './notice.ts';
import { workerAddress } from './worker-address.ts';

/** Names what a device needs to install the newspaper. */
function linkManifest(base: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${base}manifest.json`;
  document.head.append(link);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Returns a moment in the words of the interface, by the clock of the device. */
function momentInWords(moment: Date): string {
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const time = [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':');
  return `${formatDate(day.map(twoDigits).join('-'))} ${inDigits(time)}`;
}

/** Says since when a page was kept, as the worker tells it. */
function sayKept(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('since' in message)) return;
  const moment = new Date(String(message.since));
  if (Number.isNaN(moment.getTime())) return;
  showNotice(fill(toolStrings.keptPage, { date: momentInWords(moment) }));
}

/** Offers the worker of a newer build; it takes over when the reader says so. */
function offer(worker: ServiceWorker): void {
  const act = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    worker.postMessage('take over');
  };
  showNotice(toolStrings.newerBuild, { label: toolStrings.updateNow, act });
}

function offerUpdates(registration: ServiceWorkerRegistration): void {
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      // The first worker of a device is no newer build.
      const isNewer = navigator.serviceWorker.controller !== null;
      if (worker.state === 'installed' && isNewer) offer(worker);
    });
  };
  if (registration.waiting !== null) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/**
 * Keeps the newspaper on the device: what was read opens without a network, a newer build is offered, and an old
 * tab whose code is gone loads its document again, once.
 *
 * @param base `/` or `/some/path/`.
 */
export async function keepOffline(base: string): Promise<void> {
  linkManifest(base);
  window.addEventListener('vite:preloadError', () => void loadDocumentOnce());
  const container = navigator.serviceWorker;
  container.addEventListener('message', ({ data }) => sayKept(data));
  if (container.controller === null)
    container.addEventListener(
      'controllerchange',
      // The worker was not there when this page was asked for.
      () => void fetch(window.location.pathname).catch(() => {}),
      { once: true },
    );
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registration = await container.register(workerAddress(`${base}sw.js`), options);
  offerUpdates(registration);
  if (container.controller === null) return;
  container.controller.postMessage('since when');
  await registration.update();
}
