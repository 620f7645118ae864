import { renderToString } from 'react-dom/server';
import { act, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { readingProgress } from '../../../src/reader/sections/reading-progress.ts';
import { useReadingProgress } from '../../../src/reader/sections/use-reading-progress.ts';

test.each([
  [200, 3000, 0],
  [0, 3000, 0],
  [-550, 3000, 0.25],
  [-1100, 3000, 0.5],
  [-1101, 3000, 0.5],
  [-2200, 3000, 1],
  [-2900, 3000, 1],
  [100, 400, 1],
  [600, 400, 0],
])('an article at %i of height %i in a window of 800 is read by %d', (top, height, progress) => {
  expect(readingProgress({ top, height, window: 800 })).toBe(progress);
});

function TopBar() {
  const progress = useReadingProgress();
  return (
    <article>
      <output>{progress}</output>
    </article>
  );
}

test('it is 0 on the server and follows the scrolling', async () => {
  expect(renderToString(<TopBar />)).toContain('<output>0</output>');
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  const { container } = render(<TopBar />);
  const article = container.querySelector('article');
  vi.spyOn(article ?? document.body, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, -550, 400, 3000),
  );
  await act(async () => {
    window.dispatchEvent(new Event('scroll'));
    await new Promise(requestAnimationFrame);
  });
  expect(container.textContent).toBe('0.25');
});
