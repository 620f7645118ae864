import { afterEach, expect, test, vi } from 'vitest';
import { followEdit } from '../../../src/reader/navigation/live.ts';
import { createPageStore } from '../../../src/reader/navigation/page-store.ts';
import { found, pageAt, slowHost } from './pages.ts';

function editing(path: string) {
  const host = slowHost();
  const store = createPageStore(pageAt(path, 'قبل'), host.fetchPage);
  const replace = vi.fn<(to: string) => void>();
  return { host, store, replace, open: { store, path, replace } };
}

function overlay() {
  const close = vi.fn<() => void>();
  document.body.append(Object.assign(document.createElement('vite-error-overlay'), { close }));
  return close;
}

afterEach(() => document.body.replaceChildren());

test('after an edit the open page is asked for anew', async () => {
  const { host, store, replace, open } = editing('/story/أ/');
  const followed = followEdit({ moved: [] }, open);
  host.answer('/story/أ/', found(pageAt('/story/أ/', 'بعد')));
  await followed;
  expect(store.read('/story/أ/')).toEqual(pageAt('/story/أ/', 'بعد'));
  expect(replace).not.toHaveBeenCalled();
});

test('a page whose headline changed is followed to its new address once it is there', async () => {
  const { host, replace, open } = editing('/story/أ/');
  const followed = followEdit(
    {
      moved: [
        ['/x/', '/y/'],
        ['/story/أ/', '/story/ب/'],
      ],
    },
    open,
  );
  expect(replace).not.toHaveBeenCalled();
  host.answer('/story/ب/', found(pageAt('/story/ب/')));
  await followed;
  expect(host.asked).toEqual(['/story/ب/']);
  expect(replace).toHaveBeenCalledWith('/story/ب/');
});

test('a page that cannot be had is not followed', async () => {
  const { host, replace, open } = editing('/story/أ/');
  const followed = followEdit({ moved: [['/story/أ/', '/story/ب/']] }, open);
  host.answer('/story/ب/', { kind: 'failed' });
  await followed;
  expect(replace).not.toHaveBeenCalled();
});

test('Vite’s overlay is closed when no seed is broken, and stays while one is', async () => {
  const { host, open } = editing('/');
  const close = overlay();
  void followEdit({ moved: [], problems: 1 }, open);
  expect(close).not.toHaveBeenCalled();
  const followed = followEdit({ moved: [], problems: 0 }, open);
  expect(close).toHaveBeenCalledTimes(1);
  host.answer('/', found(pageAt('/')));
  host.answer('/', found(pageAt('/')));
  await followed;
});
