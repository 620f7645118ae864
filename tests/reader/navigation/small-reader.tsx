import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { BrowserRouter } from 'react-router-dom';
import { expect, vi } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import { PageLink } from '../../../src/reader/navigation/page-link.tsx';
import { PageRouter } from '../../../src/reader/navigation/page-router.tsx';
import type { PageState } from '../../../src/reader/navigation/page-state.ts';
import type { FetchPage } from '../../../src/reader/navigation/page-store.ts';
import { found, pageAt, titleOf } from './small-pages.ts';

/** What the page was scrolled to since the stage was set: positions, or ids of elements. */
export const scrolled: (number | string)[] = [];

function Reader({ pageState }: { pageState: PageState }) {
  const { page, state } = pageState;
  if (state === 'failed') {
    return (
      <main key="failed">
        <h1>تعذّر فتح الصفحة</h1>
        <button type="button" onClick={pageState.retry}>
          أعد المحاولة
        </button>
        <PageLink to="/story/أ/">أ</PageLink>
      </main>
    );
  }
  return (
    <main data-state={state}>
      <h1>{'headline' in page ? page.headline : page.kind}</h1>
      <h2 id="أول">أول</h2>
      <a href="#أول">إلى أول</a>
      <h2 id="ثان">ثان</h2>
      <a href="#ثان">إلى ثان</a>
      <PageLink to="/">الرئيسية</PageLink>
      <PageLink to="/story/أ/">أ</PageLink>
      <PageLink to="/story/ب/">ب</PageLink>
      <PageLink to="/story/ب/#ثان">ثاني ب</PageLink>
      <PageLink to="/story/قديم/">قديم</PageLink>
      <PageLink to="/story/أ/" target="_blank">
        أ في نافذة
      </PageLink>
    </main>
  );
}

/** Opens a page in a browser at the address it has just now. */
export function open(first: Page, fetchPage: FetchPage): void {
  render(
    <BrowserRouter>
      <PageRouter first={first} fetchPage={fetchPage} titleOf={titleOf}>
        {(pageState) => <Reader pageState={pageState} />}
      </PageRouter>
    </BrowserRouter>,
  );
}

/** A host that has every page, at once. */
export const quickHost: FetchPage = (path) => Promise.resolve(found(pageAt(path)));

export function follow(name: string): void {
  fireEvent.click(screen.getByRole('link', { name }));
}

export function scrollTo(position: number): void {
  vi.stubGlobal('scrollY', position);
  window.dispatchEvent(new Event('scroll'));
}

export function headline(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

export async function arrivesAt(name: string): Promise<void> {
  await waitFor(() => {
    expect(headline()).toHaveTextContent(name);
    expect(screen.getByRole('main')).toHaveAttribute('data-state', 'loaded');
  });
}

export function address(): string {
  return decodeURI(window.location.pathname + window.location.hash);
}

/** A tab that has just been opened at `/`; jsdom itself does not scroll. */
export function setStage(): void {
  window.history.replaceState(null, '', '/');
  sessionStorage.clear();
  scrolled.length = 0;
  document.title = 'كما جاء';
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => {
    scrolled.push(top);
    vi.stubGlobal('scrollY', top);
  });
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    scrolled.push(this.id);
  };
}
