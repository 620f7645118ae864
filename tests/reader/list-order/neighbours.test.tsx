import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import type { StoryPage } from '../../../src/edition/pages/story-page.ts';
import { BrowserRouter } from 'react-router-dom';
import {
  FromListContext,
  NavigationContext,
} from '../../../src/reader/navigation/navigation-context.ts';
import { createPageStore } from '../../../src/reader/navigation/page-store.ts';
import { Neighbours } from '../../../src/reader/list-order/neighbours.tsx';
import {
  OpenListContext,
  useNeighbours,
  type OpenList,
} from '../../../src/reader/list-order/use-neighbours.ts';
import { goToAddressOf, openReader, renderAtAddress } from '../render-reader.tsx';
import { yearPage } from '../archive-pages.ts';
import { deskPage } from '../sample-lists.ts';
import { card, head, storyPage } from '../sample-pages.ts';

const storyAt = (number: number, changes: Partial<StoryPage> = {}): StoryPage =>
  storyPage({
    path: card(number).path,
    headline: card(number).headline,
    previous: head(10, false),
    next: head(11, false),
    ...changes,
  });

const pages: readonly Page[] = [
  deskPage({ number: 1, count: 1 }),
  yearPage,
  ...[1, 2, 3].map((number) => storyAt(number)),
];

/** What was scrolled into view last. */
let scrolledTo = '';

beforeEach(() => {
  scrolledTo = '';
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    scrolledTo = this.textContent;
  };
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', async (address: string) => {
    const path = decodeURI(address).replace('index.json', '');
    const page = pages.find((each) => each.path === path);
    return page === undefined ? new Response(null, { status: 404 }) : Response.json(page);
  });
});
afterEach(() => void vi.unstubAllGlobals());

const neighbours = () =>
  within(screen.getByRole('navigation', { name: 'الخبر السابق والتالي' }))
    .getAllByRole('link')
    .map((link) => decodeURI(link.getAttribute('href') ?? ''));
const arrivesAt = (number: number) =>
  screen.findByRole('heading', { level: 1, name: card(number).headline });

/** Opens the desk and follows the link to one of its stories. */
async function openFromDesk(number: number): Promise<void> {
  await openReader(deskPage({ number: 1, count: 1 }));
  await userEvent.click(screen.getByRole('link', { name: card(number).headline }));
  await arrivesAt(number);
  await screen.findByRole('link', { name: 'العودة إلى القائمة: اقتصاد' });
}

test('a story that was opened from a list leads on in it, and back to it', async () => {
  await openFromDesk(2);
  expect(neighbours()).toEqual([card(1).path, card(3).path, deskPage().path]);
  await userEvent.click(screen.getByRole('link', { name: /^الخبر التالي/u }));
  await arrivesAt(3);
  expect(neighbours()).toEqual([card(2).path, card(4).path, deskPage().path]);
});

test('the way back leads to the place of the story in the list', async () => {
  await openFromDesk(2);
  await userEvent.click(screen.getByRole('link', { name: /^الخبر التالي/u }));
  await arrivesAt(3);
  await userEvent.click(await screen.findByRole('link', { name: 'العودة إلى القائمة: اقتصاد' }));
  await screen.findByRole('heading', { level: 1, name: 'اقتصاد' });
  expect(screen.getByRole('link', { name: card(3).headline })).toHaveFocus();
  expect(scrolledTo).toBe(card(3).headline);
});

test('a story that was opened from a year leads on among its headlines, and back to the year', async () => {
  await openReader(yearPage);
  await userEvent.click(screen.getByRole('link', { name: card(3).headline }));
  await arrivesAt(3);
  await screen.findByRole('link', { name: 'العودة إلى القائمة: 2025' });
  expect(neighbours()).toEqual([card(1).path, card(5).path, yearPage.path]);
});

test('what stands beside a story in its list stands nowhere else at its foot', async () => {
  const page = storyAt(2, {
    related: [4, 3].map((number) => ({
      headline: card(number).headline,
      path: card(number).path,
    })),
    copies: [{ headline: card(1).headline, path: card(1).path }],
    nearest: [card(3), card(5)],
    others: [card(1)],
  });
  goToAddressOf(page);
  window.history.replaceState({ usr: { list: deskPage().path }, key: 'x', idx: 1 }, '');
  await renderAtAddress(page);
  await screen.findByRole('link', { name: 'العودة إلى القائمة: اقتصاد' });
  expect(neighbours()).toEqual([card(1).path, card(3).path, deskPage().path]);
  for (const number of [1, 3, 4, 5])
    expect(
      screen.getAllByRole('link', { name: new RegExp(card(number).headline, 'u') }),
    ).toHaveLength(1);
});

test('the list is known after a reload', async () => {
  goToAddressOf(storyAt(2));
  window.history.replaceState({ usr: { list: deskPage().path }, key: 'x', idx: 1 }, '');
  await renderAtAddress(storyAt(2));
  await screen.findByRole('link', { name: 'العودة إلى القائمة: اقتصاد' });
  expect(neighbours()).toEqual([card(1).path, card(3).path, deskPage().path]);
});

test.each([
  ['was opened by its address', null],
  ['does not stand in the list any more', { list: '/desk/لا-وجود-لها/' }],
])('a story that %s leads on in the edition', async (_, usr) => {
  goToAddressOf(storyAt(2));
  window.history.replaceState({ usr, key: 'x', idx: 1 }, '');
  await renderAtAddress(storyAt(2));
  expect(neighbours()).toEqual([head(10, false).path, head(11, false).path]);
});

/** The foot of a story by itself. */
function Foot({ page }: { readonly page: StoryPage }) {
  return <Neighbours page={page} inList={useNeighbours(page)} />;
}

test('a story leads on in the edition where the code of its list does not come', async () => {
  goToAddressOf(storyAt(2));
  window.history.replaceState({ usr: { list: deskPage().path }, key: 'x', idx: 1 }, '');
  const openList = vi.fn<OpenList>(() => Promise.reject(new TypeError('Failed to fetch')));
  const navigation = {
    store: createPageStore(storyAt(2), vi.fn()),
    navigate: vi.fn(),
    restoreScroll: vi.fn(),
  };
  render(
    <BrowserRouter>
      <NavigationContext value={navigation}>
        <FromListContext value={deskPage().path}>
          <OpenListContext value={openList}>
            <Foot page={storyAt(2)} />
          </OpenListContext>
        </FromListContext>
      </NavigationContext>
    </BrowserRouter>,
  );
  await vi.waitFor(() => expect(openList).toHaveBeenCalled());
  expect(neighbours()).toEqual([head(10, false).path, head(11, false).path]);
});
