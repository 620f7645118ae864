import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { deskPage } from '../sample-lists.ts';
import { card } from '../sample-pages.ts';

test('who wrote an opinion stands above its headline', async () => {
  await openReader(deskPage({ stories: [{ ...card(1), author: 'هدى المنشاوي' }] }));
  const [author] = screen.getAllByText('هدى المنشاوي');
  const headline = screen.getByRole('link', { name: card(1).headline });
  expect(author?.compareDocumentPosition(headline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a number in groups keeps its order in the summary of a card', async () => {
  const summary = 'للاستفسار يتصل القراء بالرقم 0800 12 34 56 طوال الأسبوع.';
  await openReader(deskPage({ stories: [{ ...card(1), summary }] }));
  expect(screen.getByText('0800 12 34 56')).toHaveAttribute('dir', 'ltr');
});
