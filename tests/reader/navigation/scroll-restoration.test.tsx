import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageAt, slowHost } from './small-pages.ts';
import {
  address,
  arrivesAt,
  follow,
  open,
  quickHost,
  scrolled,
  scrollTo,
  setStage,
} from './small-reader.tsx';

beforeEach(setStage);

afterEach(() => void vi.unstubAllGlobals());

test('back restores the position, and forward too', async () => {
  open(pageAt('/'), quickHost);
  scrollTo(900);
  follow('أ');
  await arrivesAt('/story/أ/');
  scrollTo(300);
  window.history.back();
  await arrivesAt('/');
  await waitFor(() => expect(scrolled).toEqual([0, 900]));
  expect(screen.getByRole('link', { name: 'أ' })).toHaveFocus();
  window.history.forward();
  await waitFor(() => expect(scrolled).toEqual([0, 900, 300]));
});

test('what the reader scrolls while a page is pending is not taken for the new page', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  scrollTo(900);
  follow('أ');
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('data-state', 'pending'));
  scrollTo(1500);
  window.history.back();
  await arrivesAt('/');
  await waitFor(() => expect(scrolled).toEqual([900]));
});

test('a reload finds the position where the browser did not', async () => {
  window.history.replaceState({ key: 'k1', idx: 0 }, '', '/');
  sessionStorage.setItem('waraq.scroll', '[["k1",640],["k2"],null]');
  open(pageAt('/'), quickHost);
  await waitFor(() => expect(scrolled).toEqual([640]));
  expect(document.body).toHaveFocus();
});

test('a reader who scrolled before the script ran is left there', () => {
  window.history.replaceState({ key: 'k1', idx: 0 }, '', '/');
  sessionStorage.setItem('waraq.scroll', '[["k1",640]]');
  vi.stubGlobal('scrollY', 120);
  open(pageAt('/'), quickHost);
  expect(scrolled).toEqual([]);
});

test('the positions are stored when the page is left, and the next load is the browser’s', () => {
  window.history.replaceState({ key: 'k1', idx: 0 }, '', '/');
  open(pageAt('/'), quickHost);
  expect(window.history.scrollRestoration).toBe('manual');
  scrollTo(77);
  window.dispatchEvent(new Event('pagehide'));
  expect(sessionStorage.getItem('waraq.scroll')).toBe('[["k1",77]]');
  expect(window.history.scrollRestoration).toBe('auto');
  window.dispatchEvent(new Event('pageshow'));
  expect(window.history.scrollRestoration).toBe('manual');
});

test('storage that is forbidden is no error', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  open(pageAt('/'), quickHost);
  window.dispatchEvent(new Event('scrollend'));
  follow('أ');
  await arrivesAt('/story/أ/');
  expect(scrolled).toEqual([0]);
});

test('a link to a part of another page leads to that part', async () => {
  open(pageAt('/'), quickHost);
  follow('ثاني ب');
  await arrivesAt('/story/ب/');
  expect(scrolled).toEqual(['ثان']);
  expect(screen.getByRole('heading', { name: 'ثان' })).toHaveFocus();
});

test.each(['/#%D8%AB%D8%A7%D9%86', '/#ثان'])('%s opens at its part', (deep) => {
  window.history.replaceState(null, '', deep);
  open(pageAt('/'), quickHost);
  expect(scrolled).toEqual(['ثان']);
  expect(screen.getByRole('heading', { name: 'ثان' })).toHaveFocus();
});

test('back and forward between parts of one page: place and focus', async () => {
  open(pageAt('/'), quickHost);
  follow('إلى أول');
  const [first, second] = screen.getAllByRole('heading', { level: 2 });
  await waitFor(() => expect(first).toHaveFocus());
  scrollTo(400);
  follow('إلى ثان');
  await waitFor(() => expect(second).toHaveFocus());
  scrollTo(1200);
  expect(address()).toBe('/#ثان');
  window.history.back();
  await waitFor(() => expect(first).toHaveFocus());
  expect(address()).toBe('/#أول');
  expect(scrolled.at(-1)).toBe(400);
  window.history.forward();
  await waitFor(() => expect(second).toHaveFocus());
  expect(scrolled.at(-1)).toBe(1200);
  expect(document.title).toBe('كما جاء');
});

test('another page and back to a part', async () => {
  open(pageAt('/'), quickHost);
  follow('إلى ثان');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'ثان' })).toHaveFocus());
  scrollTo(1300);
  follow('أ');
  await arrivesAt('/story/أ/');
  window.history.back();
  await waitFor(() => expect(scrolled.at(-1)).toBe(1300));
  expect(screen.getByRole('heading', { name: 'ثان' })).toHaveFocus();
});
