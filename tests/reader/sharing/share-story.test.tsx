import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadLateSheets } from '../../../src/reader/app.tsx';
import { renderPage } from '../../../src/node/render/render-page.tsx';
import { openReader } from '../render-reader.tsx';
import { storyPage } from '../sample-pages.ts';

// Before any test waits for what it does.
beforeAll(loadLateSheets);

const page = storyPage();

const shareButton = () =>
  within(screen.getByRole('navigation', { name: 'أدوات القراءة' })).getByRole('button', {
    name: 'مشاركة',
  });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

const giveSystemSheet = (share: () => Promise<void>) => {
  const shared = vi.fn<(data: ShareData) => Promise<void>>(share);
  Object.defineProperty(navigator, 'share', { configurable: true, value: shared });
  return shared;
};

test('the system’s own sheet gets the headline and the address', async () => {
  const shared = giveSystemSheet(() => Promise.resolve());
  await openReader(page);
  await userEvent.click(shareButton());
  const url = new URL(encodeURI(page.path), window.location.origin).href;
  expect(shared).toHaveBeenCalledWith({ title: page.headline, text: page.headline, url });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a reader who closes the system’s sheet is offered no other', async () => {
  giveSystemSheet(() => Promise.reject(new DOMException('', 'AbortError')));
  await openReader(page);
  await userEvent.click(shareButton());
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('without a system’s sheet the page offers its own: four links, and two things to copy', async () => {
  const user = userEvent.setup();
  await openReader(page);
  await user.click(shareButton());
  const sheet = within(await screen.findByRole('dialog', { name: 'مشاركة الخبر' }));
  expect(sheet.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'واتساب',
    'تيليغرام',
    'إكس',
    'البريد',
  ]);
  await user.click(sheet.getByRole('button', { name: 'نسخ العنوان والرابط' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await navigator.clipboard.readText()).toBe(
    `${page.headline}\n${window.location.origin}${page.path}`,
  );
});

test('what is copied has nothing of the query that the reader came with', async () => {
  const user = userEvent.setup();
  await openReader(page);
  window.history.replaceState(window.history.state, '', '?fbclid=abc');
  await user.click(shareButton());
  const sheet = within(await screen.findByRole('dialog', { name: 'مشاركة الخبر' }));
  await user.click(sheet.getByRole('button', { name: 'نسخ الرابط' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط'));
  expect(await navigator.clipboard.readText()).toBe(window.location.origin + page.path);
});

const builtPage = (site: string | null): Document =>
  new DOMParser().parseFromString(renderPage(page, { site, base: '/' }), 'text/html');

test('without scripts the links stand in the page of a site that knows its address', () => {
  const [whatsapp, ...others] =
    builtPage('https://waraq.example').querySelectorAll<HTMLElement>('noscript details a');
  expect(others).toHaveLength(3);
  expect(decodeURIComponent(whatsapp?.getAttribute('href') ?? '')).toContain(
    `https://waraq.example${page.path}`,
  );
});

test('and not in that of another', () => {
  expect(builtPage(null).querySelector('noscript')).toBeNull();
});
