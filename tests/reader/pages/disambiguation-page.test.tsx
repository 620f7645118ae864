import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { disambiguationPage } from '../sample-pages.ts';

test('stories under one headline are told apart by their days', async () => {
  await openReader(disambiguationPage());
  expect(screen.getByText('تحت هذا العنوان 3 أخبار')).toBeVisible();
  expect(screen.getAllByText('22 تشرين الثاني/نوفمبر 2025')).toHaveLength(2);
});
