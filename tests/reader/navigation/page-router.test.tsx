import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aliasAt, found, pageAt, slowHost } from './small-pages.ts';
import {
  address,
  arrivesAt,
  follow,
  headline,
  open,
  quickHost,
  scrolled,
  scrollTo,
  setStage,
} from './small-reader.tsx';

beforeEach(setStage);

afterEach(() => void vi.unstubAllGlobals());

test('the first page is left alone: title, focus, scroll', async () => {
  open(pageAt('/'), quickHost);
  await arrivesAt('/');
  expect(document.title).toBe('كما جاء');
  expect(document.body).toHaveFocus();
  expect(scrolled).toEqual([]);
  expect(document.documentElement).toHaveAttribute('data-hydrated');
});

test('on a slow network the page before stays, marked as pending, at the new address', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('data-state', 'pending'));
  expect(address()).toBe('/story/أ/');
  expect(headline()).toHaveTextContent('/');
  expect(document.title).toBe('كما جاء');
  await act(async () => host.answer('/story/أ/', found(pageAt('/story/أ/', 'خبر أ'))));
  await arrivesAt('خبر أ');
  expect(host.asked).toEqual(['/story/أ/']);
});

test('on arrival: title, focus on the headline, top of the page', async () => {
  open(pageAt('/'), quickHost);
  scrollTo(900);
  follow('أ');
  await arrivesAt('/story/أ/');
  expect(document.title).toContain('/story/أ/');
  expect(headline()).toHaveFocus();
  expect(headline()).toHaveAttribute('tabindex', '-1');
  expect(scrolled).toEqual([0]);
});

test('the title is right again on going back to the first page', async () => {
  open(pageAt('/', 'الصفحة الأولى'), quickHost);
  follow('أ');
  await arrivesAt('/story/أ/');
  window.history.back();
  await arrivesAt('الصفحة الأولى');
  expect(document.title).toContain('الصفحة الأولى');
});

test('going back: the focus on the link that was followed, which stays in the order of Tab', async () => {
  open(pageAt('/', 'الصفحة الأولى'), quickHost);
  follow('أ');
  await arrivesAt('/story/أ/');
  window.history.back();
  await arrivesAt('الصفحة الأولى');
  const link = screen.getByRole('link', { name: 'أ' });
  expect(link).toHaveFocus();
  expect(link).not.toHaveAttribute('tabindex');
});

test('a failure can be tried again', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  await act(async () => host.answer('/story/أ/', { kind: 'unreachable' }));
  const retry = await screen.findByRole('button', { name: 'أعد المحاولة' });
  expect(headline()).toHaveTextContent('تعذّر فتح الصفحة');
  expect(headline()).toHaveFocus();
  expect(scrolled).toEqual([0]);
  fireEvent.click(retry);
  expect(screen.getByRole('main')).toHaveAttribute('data-state', 'pending');
  await act(async () => host.answer('/story/أ/', found(pageAt('/story/أ/', 'خبر أ'))));
  await arrivesAt('خبر أ');
  expect(headline()).toHaveFocus();
});

test('following the link again is another try', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  await act(async () => host.answer('/story/أ/', { kind: 'unreachable' }));
  await screen.findByRole('button', { name: 'أعد المحاولة' });
  const entries = window.history.length;
  follow('أ');
  await waitFor(() => expect(host.asked).toEqual(['/story/أ/', '/story/أ/']));
  expect(window.history.length).toBe(entries);
  await act(async () => host.answer('/story/أ/', found(pageAt('/story/أ/', 'خبر أ'))));
  await arrivesAt('خبر أ');
});

test('leaving a failure behind: back is at once', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  await act(async () => host.answer('/story/أ/', { kind: 'unreachable' }));
  await screen.findByRole('button', { name: 'أعد المحاولة' });
  window.history.back();
  await arrivesAt('/');
  expect(screen.queryByRole('button')).toBeNull();
});

test('an address the host does not have shows "not found"', async () => {
  open(pageAt('/'), () => Promise.resolve({ kind: 'missing' }));
  follow('أ');
  await arrivesAt('not-found');
  expect(address()).toBe('/story/أ/');
});

test('the 404 page of the host is the page of whatever address it was served at', () => {
  window.history.replaceState(null, '', '/story/%D9%84%D8%A7/');
  const host = slowHost();
  const { masthead } = pageAt('/');
  open({ kind: 'not-found', path: '/404/', masthead }, host.fetchPage);
  expect(screen.getByRole('main')).toHaveAttribute('data-state', 'loaded');
  expect(host.asked).toEqual([]);
});

test.each([
  ['capitals', '/story/BBC/', '/story/bbc/'],
  ['decomposed letters', '/story/\u0627\u0653/', '/story/\u0622/'],
])('an address in %s, which the host does not have, leads to its page', async (_, typed, path) => {
  window.history.replaceState(null, '', `${encodeURI(typed)}?q=1#ثان`);
  const { masthead } = pageAt('/');
  open({ kind: 'not-found', path: '/404/', masthead }, quickHost);
  await arrivesAt(path);
  expect(decodeURI(window.location.href)).toContain(`${path}?q=1#ثان`);
});

test('a former address in capitals leads on to the story', async () => {
  window.history.replaceState(null, '', '/story/OLD/');
  const { masthead } = pageAt('/');
  open({ kind: 'not-found', path: '/404/', masthead }, (path) =>
    Promise.resolve(found(path === '/story/old/' ? aliasAt(path, '/story/new/') : pageAt(path))),
  );
  await arrivesAt('/story/new/');
  expect(address()).toBe('/story/new/');
});

test('an address in capitals of no page stays "not found"', async () => {
  window.history.replaceState(null, '', '/story/NO/');
  const host = slowHost();
  const { masthead } = pageAt('/');
  open({ kind: 'not-found', path: '/404/', masthead }, host.fetchPage);
  await act(async () => {
    while (host.asked.length > 0) host.answer(host.asked.shift() ?? '', { kind: 'missing' });
  });
  await arrivesAt('not-found');
  expect(address()).toBe('/story/NO/');
});

test('the last link that was followed wins, whatever comes first', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  follow('ب');
  await act(async () => host.answer('/story/ب/', found(pageAt('/story/ب/', 'خبر ب'))));
  await arrivesAt('خبر ب');
  await act(async () => host.answer('/story/أ/', found(pageAt('/story/أ/', 'خبر أ'))));
  expect(headline()).toHaveTextContent('خبر ب');
  expect(address()).toBe('/story/ب/');
});

test('a failure that comes late is not shown on another page', async () => {
  const host = slowHost();
  open(pageAt('/'), host.fetchPage);
  follow('أ');
  follow('ب');
  await act(async () => host.answer('/story/أ/', { kind: 'unreachable' }));
  expect(screen.getByRole('main')).toHaveAttribute('data-state', 'pending');
});

test('a near headline leads to the story, and leaves no trace in the history', async () => {
  open(pageAt('/'), (path) =>
    Promise.resolve(found(path === '/story/قديم/' ? aliasAt(path, '/story/أ/') : pageAt(path))),
  );
  const entries = window.history.length;
  follow('قديم');
  await arrivesAt('/story/أ/');
  expect(address()).toBe('/story/أ/');
  expect(window.history.length).toBe(entries + 1);
  expect(headline()).toHaveFocus();
});

test('a near headline opened from elsewhere leads on too, its fragment kept', async () => {
  window.history.replaceState(null, '', '/story/%D9%82%D8%AF%D9%8A%D9%85/#%D8%AB%D8%A7%D9%86');
  open(aliasAt('/story/قديم/', '/story/أ/'), quickHost);
  await arrivesAt('/story/أ/');
  expect(address()).toBe('/story/أ/#ثان');
  expect(scrolled.at(-1)).toBe('ثان');
});

test.each([
  ['Control', { ctrlKey: true }],
  ['Command', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['the middle button', { button: 1 }],
])('a click with %s is the browser’s', (_, how) => {
  open(pageAt('/'), quickHost);
  const link = screen.getByRole('link', { name: 'أ' });
  // jsdom would follow it.
  link.addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  fireEvent.click(link, how);
  expect(address()).toBe('/');
});
