import { act, fireEvent, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BaseContext } from '../../../src/reader/navigation/navigation-context.ts';
import { PageLink } from '../../../src/reader/navigation/page-link.tsx';
import { PageRouter } from '../../../src/reader/navigation/page-router.tsx';
import { pageAt, slowHost, titleOf } from './small-pages.ts';

const PATH = '/story/هجمات-على-القواعد/';

function links() {
  return (
    <>
      <PageLink to="/">الرئيسية</PageLink>
      <PageLink to={PATH} aria-current="page" className="headline">
        الخبر
      </PageLink>
      <PageLink to={`${PATH}#هجمات`}>القسم</PageLink>
    </>
  );
}

function open() {
  const host = slowHost();
  render(
    <BrowserRouter>
      <PageRouter first={pageAt('/')} fetchPage={host.fetchPage} titleOf={titleOf}>
        {links}
      </PageRouter>
    </BrowserRouter>,
  );
  return { asked: host.asked, link: screen.getByRole('link', { name: 'الخبر' }) };
}

beforeEach(() => window.history.replaceState(null, '', '/'));

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test.each([
  ['the pointer', (link: HTMLElement) => fireEvent.pointerEnter(link)],
  ['a finger', (link: HTMLElement) => fireEvent.touchStart(link)],
  ['the focus', (link: HTMLElement) => act(() => link.focus())],
])('%s on a link fetches its page ahead, once', (_, turn) => {
  const { asked, link } = open();
  turn(link);
  turn(link);
  expect(asked).toEqual([PATH]);
});

test('a link to a part fetches the page; a link to this page fetches nothing', () => {
  const { asked } = open();
  fireEvent.pointerEnter(screen.getByRole('link', { name: 'القسم' }));
  fireEvent.pointerEnter(screen.getByRole('link', { name: 'الرئيسية' }));
  expect(asked).toEqual([PATH]);
});

test('who saves data is sent what they open', () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  const { asked, link } = open();
  fireEvent.pointerEnter(link);
  fireEvent.touchStart(link);
  act(() => link.focus());
  expect(asked).toEqual([]);
});

test.each([
  ['/', '/', '/'],
  ['/x/', '/x/', '/x'],
])(
  'at base %s the browser takes over what was prerendered, without a word',
  async (base, front, root) => {
    const prefix = root === '/' ? '' : root;
    const html = renderToString(<BaseContext value={base}>{links()}</BaseContext>);
    expect(html).toBe(
      `<a href="${front}">الرئيسية</a>` +
        `<a class="headline" aria-current="page" href="${prefix}${PATH}">الخبر</a>` +
        `<a href="${prefix}${PATH}#هجمات">القسم</a>`,
    );
    window.history.replaceState(null, '', `${prefix}${PATH}`);
    const container = document.createElement('div');
    container.innerHTML = html;
    document.body.append(container);
    const prerendered = [...container.children];
    const reader = await act(async () =>
      hydrateRoot(
        container,
        <BrowserRouter basename={base}>
          <PageRouter first={pageAt(PATH)} fetchPage={slowHost().fetchPage} titleOf={titleOf}>
            {links}
          </PageRouter>
        </BrowserRouter>,
        {
          onRecoverableError: (error) => {
            throw error;
          },
        },
      ),
    );
    expect([...container.children]).toEqual(prerendered);
    expect(container.innerHTML).toBe(html);
    act(() => reader.unmount());
  },
);
