import { act, screen, within } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../src/edition/pages/page-kinds.ts';
import { renderPage } from '../../src/node/render/render-page.tsx';
import { allPages } from './all-pages.ts';
import { goToAddressOf, openReader, readerOf } from './render-reader.tsx';
import { aliasPage, frontPage } from './sample-pages.ts';

/** Draws a page as the build does, at its address. */
function showPrerendered(page: Page, base = '/'): HTMLElement {
  goToAddressOf(page, base);
  const root = document.createElement('div');
  root.id = 'root';
  root.innerHTML = renderPage(page, { site: null, base });
  document.body.append(root);
  return root;
}

let hydrated: Root | undefined;

afterEach(async () => {
  // Else code that comes late would still be shown, after the document has gone.
  await act(async () => hydrated?.unmount());
  hydrated = undefined;
  document.body.replaceChildren();
});

describe.each(allPages)('the page «%s»', (_, page) => {
  test('has one h1, headings in order, and landmarks with names', () => {
    const root = showPrerendered(page);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('contentinfo')).toBeVisible();
    for (const navigation of screen.getAllByRole('navigation')) {
      expect(navigation).toHaveAccessibleName();
    }
  });

  test('writes no style attribute and no id twice', () => {
    const root = showPrerendered(page);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(root.querySelector('[style]')).toBeNull();
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows no control before scripts run, and none that is not built', () => {
    showPrerendered(page);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(document.body).not.toHaveTextContent(/إعدادات|استماع/u);
  });

  test.each(['/', '/some/path/'])(
    'hydrates under %s without a word in the console',
    async (base) => {
      const root = showPrerendered(page, base);
      const before = root.innerHTML;
      await act(async () => {
        hydrated = hydrateRoot(root, readerOf(page, { base }));
      });
      expect(root.querySelector('h1')?.textContent).toBe(
        new DOMParser().parseFromString(before, 'text/html').querySelector('h1')?.textContent,
      );
    },
  );

  test('links with the base and a last slash', () => {
    const root = showPrerendered(page, '/some/path/');
    const addresses = [...root.querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^(#|\/some\/path\/(.*\/)?(#.+)?$)/u);
  });
});

test('an alias leads to its story by a link', () => {
  showPrerendered(aliasPage);
  expect(within(screen.getByRole('main')).getByRole('link')).toHaveTextContent(aliasPage.headline);
});

test('a page is shown without a prerendered one', async () => {
  await openReader(frontPage(1));
  expect(screen.getByRole('heading', { level: 1, name: 'ورق' })).toBeVisible();
});
