import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { markHydrated, useHydrated } from '../../../src/reader/status/use-hydrated.ts';

function Control() {
  return useHydrated() ? <button type="button">نسخ</button> : null;
}

test('what needs JavaScript is not in the prerendered page, and is there in the browser', () => {
  expect(renderToString(<Control />)).toBe('');
  expect(render(<Control />).container.innerHTML).toBe('<button type="button">نسخ</button>');
});

test('the page says that it is hydrated', () => {
  markHydrated();
  expect(document.documentElement.dataset['hydrated']).toBe('');
});
