import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceJump } from '../../../src/reader/scrolling/section-jump.ts';
import { useCurrentSection } from '../../../src/reader/sections/use-current-section.ts';

const PLACES: Readonly<Record<string, number>> = { top: 0, ب: 1000, ج: 2400, د: 2450 };

/** By how much all of it stands lower than at first. */
let lower: number;

function Story({ ids = Object.keys(PLACES) }: { ids?: readonly string[] }) {
  const current = useCurrentSection(ids);
  return (
    <>
      <output>{current}</output>
      {ids.map((id) => (
        <h2 key={id} id={id}>
          {id}
        </h2>
      ))}
    </>
  );
}

async function scrollTo(position: number): Promise<void> {
  await act(async () => {
    vi.stubGlobal('scrollY', position);
    window.dispatchEvent(new Event('scroll'));
    await new Promise(requestAnimationFrame);
  });
}

function marked(): string | null {
  return screen.getByRole('status').textContent;
}

beforeEach(() => {
  lower = 0;
  const root = document.documentElement;
  vi.spyOn(root, 'scrollHeight', 'get').mockReturnValue(2800);
  vi.spyOn(root, 'clientHeight', 'get').mockReturnValue(800);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(
    this: Element,
  ) {
    return new DOMRect(0, (PLACES[this.id] ?? 0) + lower - window.scrollY, 400, 30);
  });
});

afterEach(() => void vi.unstubAllGlobals());

test('on the server it is the first section', () => {
  expect(renderToString(<Story />)).toContain('<output>top</output>');
});

test('a story without sections has none', () => {
  render(<Story ids={[]} />);
  expect(marked()).toBe('');
});

test('it follows the reading down to the end and back up', async () => {
  render(<Story />);
  const seen: (string | null)[] = [];
  for (const position of [0, 900, 1700, 1850, 2000, 1850, 1700, 900, 0]) {
    await scrollTo(position);
    seen.push(marked());
  }
  expect(seen).toEqual(['top', 'ب', 'ب', 'ج', 'د', 'ج', 'ب', 'ب', 'top']);
});

test('a short section near the foot stays current after a jump, until the reader scrolls', async () => {
  render(<Story />);
  act(() => announceJump('ج'));
  expect(marked()).toBe('ج');
  await scrollTo(1200);
  await scrollTo(2000);
  expect(marked()).toBe('ج');
  await scrollTo(1997);
  expect(marked()).toBe('ج');
  await scrollTo(1960);
  expect(marked()).toBe('د');
});

test('a section that was jumped to stays current when its text moves, as when a face comes late', async () => {
  render(<Story />);
  act(() => announceJump('ب'));
  await scrollTo(1000);
  lower = 290;
  await scrollTo(1000);
  expect(marked()).toBe('ب');
  // So do browsers keep in place what is read.
  await scrollTo(1290);
  expect(marked()).toBe('ب');
  await scrollTo(1100);
  expect(marked()).toBe('top');
});

test('a jump to what is no section of the story changes nothing', () => {
  render(<Story />);
  act(() => announceJump('التعليقات'));
  expect(marked()).toBe('top');
});

test('another story starts at its own first section', async () => {
  const { rerender } = render(<Story />);
  await scrollTo(1000);
  expect(marked()).toBe('ب');
  rerender(<Story ids={['أول', 'ثان']} />);
  expect(['أول', 'ثان']).toContain(marked());
});
