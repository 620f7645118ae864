import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Masthead } from '../../../src/edition/pages/page-base.ts';
import { headOf } from '../../../src/node/render/head.ts';
import { readFirstPage } from '../../../src/reader/initial-page.ts';
import type { PageEntry, PageRegistry } from '../../../src/reader/pages/page-entry.ts';
import { pageRegistry } from '../../../src/reader/pages/registry.ts';
import { openReader } from '../render-reader.tsx';
import { frontPage, masthead, notFoundPage } from '../sample-pages.ts';

/** A kind of page that the newspaper does not have. */
interface WeatherPage {
  readonly kind: 'weather';
  readonly path: string;
  readonly masthead: Masthead;
  readonly forecast: string;
}

const weatherEntry: PageEntry<WeatherPage> = {
  Component: ({ page }) => (
    <main>
      <h1>الطقس</h1>
      <p>{page.forecast}</p>
    </main>
  ),
  title: () => 'الطقس',
  canonical: ({ path }) => path,
  shareTitle: () => 'طقس اليوم',
  description: ({ forecast }) => forecast,
  redirect: () => '/weather/اليوم/',
  article: () => ({ headline: 'طقس اليوم', byline: 'سلمى حداد' }),
};

const registry: PageRegistry = { ...pageRegistry, weather: weatherEntry };

const weatherPage: WeatherPage = {
  kind: 'weather',
  path: '/weather/',
  masthead,
  forecast: 'صحو في الجبال، وضباب على الساحل.',
};

/** Opens the page of a document in a reader that has the kind. */
async function openDocument(json: string): Promise<void> {
  const first = readFirstPage(json, registry);
  if (first === null) throw new Error('This is no page.');
  await openReader(first, { registry });
}

afterEach(() => void vi.unstubAllGlobals());

describe('a kind of page that is added to the registry', () => {
  test('is shown where a document brings it', async () => {
    await openDocument(JSON.stringify(weatherPage));
    expect(screen.getByRole('heading', { level: 1, name: 'الطقس' })).toBeVisible();
    expect(screen.getByText(weatherPage.forecast)).toBeVisible();
  });

  test('is fetched, shown and titled where a link leads to it', async () => {
    vi.stubGlobal('fetch', async () => Response.json(weatherPage));
    // jsdom itself does not scroll.
    vi.stubGlobal('scrollTo', () => {});
    const desks = [{ path: '/weather/', label: 'النشرة' }];
    await openDocument(JSON.stringify({ ...frontPage(0), masthead: { ...masthead, desks } }));
    const [link] = screen.getAllByRole('link', { name: 'النشرة' });
    if (link === undefined) throw new Error('No link leads to the page.');
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { level: 1, name: 'الطقس' })).toBeVisible();
    expect(document.title).toBe('الطقس – ورق');
  });

  test('has a head', () => {
    const page = readFirstPage(JSON.stringify(weatherPage), registry);
    if (page === null) throw new Error('This is no page.');
    const head = headOf(page, { site: 'https://paper.example', base: '/' }, registry);
    expect(head).toContain('<title>الطقس – ورق</title>');
    expect(head).toContain('<link rel="canonical" href="https://paper.example/weather/">');
    expect(head).toContain(
      `<meta name="description" property="og:description" content="${weatherPage.forecast}">`,
    );
    expect(head).toContain('<meta property="og:title" content="طقس اليوم">');
    expect(head).toContain('<meta property="og:type" content="article">');
    expect(head).toContain('"author":{"@type":"Person","name":"سلمى حداد"}');
    expect(head).toContain(
      `<meta http-equiv="refresh" content="0; url=/weather/${encodeURI('اليوم')}/">`,
    );
    expect(head).not.toContain('noindex');
  });

  test('is unknown where it is not registered', () => {
    expect(readFirstPage(JSON.stringify(weatherPage))).toBeNull();
  });
});

test('a kind is known by its own name alone, not by those that every object has', () => {
  expect(readFirstPage(JSON.stringify({ ...notFoundPage, kind: 'toString' }))).toBeNull();
});
