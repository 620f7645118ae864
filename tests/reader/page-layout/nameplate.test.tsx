import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { Nameplate } from '../../../src/reader/page-layout/nameplate.tsx';
import { plainMasthead } from '../sample-pages.ts';

test('a day whose month is in another script than the interface keeps its order', () => {
  const masthead = { ...plainMasthead, motto: 'يومية مستقلة' };
  render(
    <StrictMode>
      <MemoryRouter>
        <Nameplate masthead={masthead} day="27 January 2024" edition="طبعة من خبرين" />
      </MemoryRouter>
    </StrictMode>,
  );
  expect(screen.getByText('27 January 2024', { selector: 'bdi' })).toHaveAttribute('dir', 'ltr');
});
