/* Takes the place of the worker that kept the newspaper: deletes what that kept, and goes. */
/* global SITE */

async function leave() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`waraq ${SITE.base} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));
