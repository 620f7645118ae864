import { act, fireEvent, render, screen } from '@testing-library/react';
import { useContext } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnnounceContext, Announcer } from '../../../src/reader/status/announcer.tsx';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

function Buttons() {
  const announce = useContext(AnnounceContext);
  return (
    <>
      <button type="button" onClick={() => announce('نُسخ الرابط')}>
        انسخ
      </button>
      <button type="button" onClick={() => announce('')}>
        امسح
      </button>
    </>
  );
}

function openButtons(): HTMLElement {
  render(
    <Announcer>
      <Buttons />
    </Announcer>,
  );
  return screen.getByRole('status');
}

function click(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Returns the texts that came into a region since it was watched: a screen reader says these. */
function watchAdditions(region: HTMLElement): () => readonly (string | null)[] {
  const observer = new MutationObserver(() => {});
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return () =>
    observer
      .takeRecords()
      .flatMap(({ type, target, addedNodes }) =>
        type === 'characterData'
          ? [target.textContent]
          : [...addedNodes].map((node) => node.textContent),
      );
}

test('the region is there before its first message, and not without scripts', () => {
  expect(openButtons()).toBeEmptyDOMElement();
  const prerendered = renderToString(<Announcer>نص</Announcer>);
  expect(prerendered).toBe('نص');
});

test('the same message twice in a row is announced twice', () => {
  const region = openButtons();
  const additions = watchAdditions(region);
  click('انسخ');
  expect(additions()).toEqual(['نُسخ الرابط']);
  click('انسخ');
  expect(additions()).toEqual(['نُسخ الرابط']);
  expect(region).toHaveTextContent(/^نُسخ الرابط$/u);
});

test('an empty message clears the region', () => {
  const region = openButtons();
  click('انسخ');
  click('امسح');
  expect(region).toBeEmptyDOMElement();
});

test('a message stays for four seconds, a repeated one for four more', () => {
  const region = openButtons();
  click('انسخ');
  act(() => void vi.advanceTimersByTime(3000));
  click('انسخ');
  act(() => void vi.advanceTimersByTime(3000));
  expect(region).toHaveTextContent('نُسخ الرابط');
  act(() => void vi.advanceTimersByTime(1000));
  expect(region).toBeEmptyDOMElement();
});
