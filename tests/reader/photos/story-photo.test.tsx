import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import { renderPage } from '../../../src/node/render/render-page.tsx';
import { storyPage } from '../sample-pages.ts';
import { frontPageWithPhoto, storyPageWithPhoto } from '../photo-pages.ts';

function show(page: Page): HTMLElement {
  document.body.innerHTML = renderPage(page, { site: null, base: '/some/path/' });
  return document.body;
}

afterEach(() => document.body.replaceChildren());

describe('the photo of a story', () => {
  test('comes in the widths there are, below the base, with its size and at once', () => {
    show(storyPageWithPhoto());
    const image = screen.getByRole('img', { name: 'صورة الخبر' });
    for (const [name, value] of [
      ['sizes', '(min-width: 60rem) 34rem, calc(100vw - 2.5rem)'],
      [
        'srcset',
        '/some/path/assets/photo-1-480.webp 480w, /some/path/assets/photo-1-800.webp 800w',
      ],
      ['src', '/some/path/assets/photo-1-800.webp'],
      ['width', '800'],
      ['height', '450'],
      ['decoding', 'async'],
      ['fetchpriority', 'high'],
    ] as const)
      expect(image).toHaveAttribute(name, value);
    expect(image).not.toHaveAttribute('loading');
  });

  test('has caption and credit under it, once for those who hear the page', () => {
    const page = show(storyPageWithPhoto());
    const figure = within(screen.getByRole('figure'));
    expect(figure.getByText('قوات أميركية في العراق (الإنترنت)').tagName).toBe('FIGCAPTION');
    expect(page).not.toHaveTextContent('الصورة في الأصل');
  });

  test('keeps the point in view that its editor says, where it is cut', () => {
    show(storyPageWithPhoto({ focus: { x: 30, y: 4 } }));
    const image = screen.getByRole('img', { name: 'صورة الخبر' });
    expect(image).toHaveAttribute('data-x', '3');
    expect(image).toHaveAttribute('data-y', '0');
  });

  test('of which the source says nothing has a plain name and no caption', () => {
    const page = show(storyPageWithPhoto({ caption: null, credit: null, alt: null }));
    expect(screen.getByRole('img', { name: 'صورة الخبر' })).toBeVisible();
    expect(page.querySelector('figcaption')).toBeNull();
  });

  test('has a caption in the language of its story', () => {
    show({ ...storyPageWithPhoto(), lang: 'fa' });
    expect(screen.getByText(/^قوات أميركية في العراق/u)).toHaveAttribute('lang', 'fa');
  });

  test('is listed once: nothing of it is written to be fetched ahead', () => {
    expect(show(storyPageWithPhoto()).querySelector('link')).toBeNull();
  });

  test('leaves no trace where there is none', () => {
    const page = show(storyPage());
    expect(page.querySelector('figure, img, picture')).toBeNull();
  });
});

test.each([1, 3, 40])('a front page of %i leads with the photo, which opens the story', (total) => {
  const page = frontPageWithPhoto(total);
  show(page);
  const link = screen.getByRole('figure').querySelector('a');
  expect(link).toHaveAttribute('href', `/some/path${page.lead?.path ?? ''}`);
  expect(link).toHaveAttribute('tabindex', '-1');
  expect(link).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getAllByRole('figure')).toHaveLength(1);
});
