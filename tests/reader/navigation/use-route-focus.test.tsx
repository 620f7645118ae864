import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { BrowserRouter, useLocation, useNavigate, type NavigateFunction } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../src/reader/navigation/page-state.ts';
import { STAYS, useRouteFocus } from '../../../src/reader/navigation/use-route-focus.ts';
import { pageAt, titleOf } from './small-pages.ts';
import { scrolled, scrollTo, setStage } from './small-reader.tsx';

let navigate: NavigateFunction = () => {};

beforeEach(setStage);

afterEach(() => void vi.unstubAllGlobals());

const first = { page: pageAt('/', 'الأولى'), state: 'loaded' } satisfies PageState;
const pending = { ...first, state: 'pending' } satisfies PageState;
const failed = {
  ...first,
  state: 'failed',
  reason: 'unreachable',
  retry: () => {},
} satisfies PageState;
const story = { page: pageAt('/story/أ/', 'خبر أ'), state: 'loaded' } satisfies PageState;

function Route({ atStory }: { readonly atStory: PageState }) {
  const location = useLocation();
  const navigateHere = useNavigate();
  useEffect(() => {
    navigate = navigateHere;
  }, [navigateHere]);
  const pageState = location.pathname === '/' ? first : atStory;
  useRouteFocus(pageState, titleOf(pageState), location);
  return (
    <main>
      <h1>{titleOf(pageState)}</h1>
      <h2 id="قسم">قسم</h2>
    </main>
  );
}

/** The front page, and what is on screen at the address of a story. */
const routesWith = (atStory: PageState) => (
  <BrowserRouter>
    <Route atStory={atStory} />
  </BrowserRouter>
);

const goTo = (address: string, state?: unknown): Promise<void> =>
  act(async () => void navigate(address, { state }));

const headline = () => screen.getByRole('heading', { level: 1 });

test('the first page keeps title, focus and scroll position of its document', () => {
  render(routesWith(story));
  expect(document.title).toBe('كما جاء');
  expect(document.body).toHaveFocus();
  expect(scrolled).toEqual([]);
});

test('while a page is pending nothing moves', async () => {
  const { rerender } = render(routesWith(pending));
  await goTo('/story/أ/');
  expect(document.title).toBe('كما جاء');
  expect(document.body).toHaveFocus();
  expect(scrolled).toEqual([]);
  rerender(routesWith(story));
  expect(headline()).toHaveFocus();
  expect(scrolled).toEqual([0]);
});

test('the title is set before the focus moves to the headline', async () => {
  render(routesWith(story));
  const titles: string[] = [];
  document.addEventListener('focusin', () => titles.push(document.title), { once: true });
  await goTo('/story/أ/');
  expect(titles).toEqual(['خبر أ']);
  expect(headline()).toHaveFocus();
});

test('a section in the address takes focus and scroll position', async () => {
  render(routesWith(story));
  await goTo('/story/أ/#قسم');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(scrolled).toEqual(['قسم']);
});

test('a failure has the focus on its headline, at the top', async () => {
  render(routesWith(failed));
  await goTo('/story/أ/');
  expect(headline()).toHaveFocus();
  expect(scrolled).toEqual([0]);
});

test('a page that moved to another address keeps focus and scroll position', async () => {
  render(routesWith(story));
  scrollTo(900);
  await goTo('/story/أ/', STAYS);
  expect(document.title).toBe('خبر أ');
  expect(document.body).toHaveFocus();
  expect(scrolled).toEqual([]);
});
