import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readerOf } from '../render-reader.tsx';
import { pageOf } from '../search/small-newspaper.ts';

configure({ asyncUtilTimeout: 10_000 });

const story = pageOf({
  headline: 'المكتبات تفتح أبوابها ليلًا',
  text: 'بدأت التجربة أمس.\nستفتح كل مكتبة أبوابها، وبالمكتبةِ ركن هادئ.',
});

const scrolled: string[] = [];

beforeEach(() => {
  scrolled.length = 0;
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('innerHeight', -1);
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    scrolled.push(this.textContent);
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the story, with what stands after its path. */
async function openAt(addressQuery: string): Promise<void> {
  window.history.replaceState(null, '', encodeURI(`${story.path}${addressQuery}`));
  await act(async () => {
    render(readerOf(story));
  });
}

const marks = () =>
  Array.from(screen.getByRole('article').querySelectorAll('mark'), (mark) => mark.textContent);
const BAR = { name: 'كلمات البحث في هذا الخبر' };
const bar = () => screen.findByRole('complementary', BAR);

test('a story marks what was looked for in whole words, says how often, and goes to the first', async () => {
  await openAt('?q=مكتبة');
  expect(await bar()).toHaveTextContent('3 مواضع');
  expect(marks()).toEqual(['المكتبات', 'مكتبة', 'وبالمكتبةِ']);
  expect(scrolled).toEqual(['المكتبات']);
});

test('a text that was pasted marks no more than the search looks for', async () => {
  await openAt(`?q=مكتبة ${'نهر '.repeat(50)} ركن`);
  await bar();
  expect(marks()).toEqual(['المكتبات', 'مكتبة', 'وبالمكتبةِ']);
});

test('a reader goes from one to the next, and round', async () => {
  await openAt('?q=مكتبة');
  const next = within(await bar()).getByRole('button', { name: 'الموضع التالي' });
  for (let step = 0; step < 3; step += 1) await userEvent.click(next);
  expect(scrolled.slice(1)).toEqual(['مكتبة', 'وبالمكتبةِ', 'المكتبات']);
});

test('the marks can be taken away, and the address forgets them', async () => {
  await openAt('?q=مكتبة');
  await userEvent.click(within(await bar()).getByRole('button', { name: 'إزالة التمييز' }));
  await waitFor(() => expect(marks()).toEqual([]));
  expect(screen.queryByRole('complementary', BAR)).toBeNull();
  expect(decodeURI(window.location.pathname + window.location.search)).toBe(story.path);
  expect(document.body).not.toHaveFocus();
});

test('a story whose marks are taken away still knows the list that it was opened from', async () => {
  const opened = { usr: { list: '/search/?q=مكتبة' }, key: 'x', idx: 1 };
  window.history.replaceState(opened, '', encodeURI(`${story.path}?q=مكتبة`));
  await act(async () => {
    render(readerOf(story));
  });
  await userEvent.click(within(await bar()).getByRole('button', { name: 'إزالة التمييز' }));
  await waitFor(() => expect(marks()).toEqual([]));
  expect(window.history.state).toMatchObject({ usr: { list: '/search/?q=مكتبة' } });
});

test('the focus stays where the reader is when the marks are taken away', async () => {
  vi.stubGlobal('innerHeight', 100);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(
    this: Element,
  ) {
    return new DOMRect(0, this.textContent.startsWith('بدأت') ? 10 : -500, 10, 10);
  });
  await openAt('?q=مكتبة');
  await userEvent.click(within(await bar()).getByRole('button', { name: 'إزالة التمييز' }));
  await waitFor(() => expect(marks()).toEqual([]));
  expect(screen.getByText('بدأت التجربة أمس.')).toHaveFocus();
});

test('a story that was not searched for, or has none of the words, is as always', async () => {
  await openAt('');
  expect(marks()).toEqual([]);
  expect(screen.queryByRole('complementary', BAR)).toBeNull();
});

test('a reader who comes back stays where they were', async () => {
  window.history.replaceState({ found: true }, '', encodeURI(`${story.path}?q=مكتبة`));
  await act(async () => {
    render(readerOf(story));
  });
  await bar();
  expect(scrolled).toEqual([]);
});
