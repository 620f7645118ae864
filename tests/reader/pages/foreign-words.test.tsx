import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { awaitedPage, card, frontPage, storyPage } from '../sample-pages.ts';

const english = {
  ...card(1),
  lang: 'en',
  headline: 'The bridge is open again',
  summary: 'Traffic returns to the old bridge.',
};
const persian = { path: '/story/پل/', headline: 'پل قدیمی باز شد', lang: 'fa' };

test('a card in another language says it, and runs its own way', async () => {
  await openReader({ ...frontPage(3), rows: [[{ cards: [{ ...english, lines: 3 }], heads: [] }]] });
  const headline = screen.getByRole('heading', { name: 'The bridge is open again' });
  expect(headline).toHaveAttribute('lang', 'en');
  expect(headline).toHaveAttribute('dir', 'ltr');
  const summary = screen.getByText('Traffic returns to the old bridge.').closest('[lang]');
  expect(summary).toHaveAttribute('lang', 'en');
  expect(summary).toHaveAttribute('dir', 'ltr');
});

test('neighbours, related and awaited headlines in another language say it', async () => {
  await openReader(storyPage({ previous: persian, related: [persian] }));
  for (const words of screen.getAllByText('پل قدیمی باز شد'))
    expect(words).toHaveAttribute('lang', 'fa');
  expect(screen.getAllByText('پل قدیمی باز شد')).toHaveLength(2);
});

test('the facts of a story are in its language, and their labels are not', async () => {
  const tags = [{ path: '/tag/خرما/', label: 'خرما' }];
  await openReader(storyPage({ lang: 'fa', byline: 'مینا کریمی', tags }));
  expect(screen.getByText('مینا کریمی')).toHaveAttribute('lang', 'fa');
  expect(screen.getByText('خرما')).toHaveAttribute('lang', 'fa');
  expect(screen.getByText(/^وسوم:/u)).not.toHaveAttribute('lang');
});

test('the page of an awaited headline says its language', async () => {
  await openReader({ ...awaitedPage(), headline: 'پل قدیمی باز شد', lang: 'fa' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fa');
});
