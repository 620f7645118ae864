import { expect, test, vi } from 'vitest';
import { applyUpdate } from '../../../src/reader/navigation/hot-update.ts';
import { createPageStore } from '../../../src/reader/navigation/page-store.ts';
import { found, pageAt, slowHost } from './small-pages.ts';

function editing(path: string) {
  const host = slowHost();
  const store = createPageStore(pageAt(path, 'قبل'), host.fetchPage);
  const replace = vi.fn<(to: string) => void>();
  return { host, store, replace, open: { store, path, replace } };
}

test('after an edit the open page is asked for anew', async () => {
  const { host, store, replace, open } = editing('/story/أ/');
  const followed = applyUpdate('/story/أ/', open);
  host.answer('/story/أ/', found(pageAt('/story/أ/', 'بعد')));
  await followed;
  expect(store.read('/story/أ/')).toEqual(pageAt('/story/أ/', 'بعد'));
  expect(replace).not.toHaveBeenCalled();
});

test('a page whose headline changed is followed to its new address once it is there', async () => {
  const { host, replace, open } = editing('/story/أ/');
  const followed = applyUpdate('/story/ب/', open);
  expect(replace).not.toHaveBeenCalled();
  host.answer('/story/ب/', found(pageAt('/story/ب/')));
  await followed;
  expect(host.asked).toEqual(['/story/ب/']);
  expect(replace).toHaveBeenCalledWith('/story/ب/');
});

test('a page that cannot be had is not followed', async () => {
  const { host, replace, open } = editing('/story/أ/');
  const followed = applyUpdate('/story/ب/', open);
  host.answer('/story/ب/', { kind: 'unreachable' });
  await followed;
  expect(replace).not.toHaveBeenCalled();
});

test('of two edits the second wins, whichever is answered first', async () => {
  const { host, replace, open } = editing('/story/أ/');
  const first = applyUpdate('/story/ب/', open);
  const second = applyUpdate('/story/ج/', open);
  host.answer('/story/ج/', found(pageAt('/story/ج/')));
  host.answer('/story/ب/', found(pageAt('/story/ب/')));
  await Promise.all([first, second]);
  expect(replace.mock.calls).toEqual([['/story/ج/']]);
});
