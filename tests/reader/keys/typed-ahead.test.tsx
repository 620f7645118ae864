import { fireEvent, render } from '@testing-library/react';
import { useContext } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createTypedAhead,
  TypedAheadContext,
  WAIT_MS,
  type TypedAhead,
} from '../../../src/reader/keys/typed-ahead.ts';
import { TypedAheadScope } from '../../../src/reader/keys/typed-ahead-scope.tsx';

let typedAhead: TypedAhead;

beforeEach(() => {
  vi.useFakeTimers();
  typedAhead = createTypedAhead();
});

afterEach(() => {
  typedAhead.stop();
  vi.useRealTimers();
});

/** Returns what is handed over. */
function takeTypedAhead(): string {
  let taken = '';
  typedAhead.handOver((text) => {
    taken = text;
  });
  return taken;
}

const type = (...keys: readonly string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

/** Tells whether a letter does what it does on the page. */
const isFree = (): boolean => fireEvent.keyDown(document.body, { key: 'ن' });

test('what is typed is kept until it is taken, once', () => {
  typedAhead.keep();
  type('ج', 'س', 'ز', 'Backspace', 'Shift', 'ر', ' ', '2', 'لا');
  expect(takeTypedAhead()).toBe('جسر 2لا');
  type('ن');
  expect(takeTypedAhead()).toBe('');
});

test('keys that write are nothing to the page, others are', () => {
  typedAhead.keep();
  expect(fireEvent.keyDown(document.body, { key: ' ' })).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })).toBe(true);
  expect(takeTypedAhead()).toBe(' ');
});

test.each([
  ['Tab', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
  ['a click', () => fireEvent.pointerDown(document.body)],
  ['a step back', () => fireEvent.popState(window)],
  ['a field that does not come', () => vi.advanceTimersByTime(WAIT_MS)],
  ['a failure', () => typedAhead.stop()],
])('nothing is kept after %s', (_, turnAway) => {
  typedAhead.keep();
  type('ج');
  turnAway();
  expect(isFree()).toBe(true);
  expect(takeTypedAhead()).toBe('');
});

test('another slash begins anew, and is waited for as long', () => {
  typedAhead.keep();
  type('ج');
  vi.advanceTimersByTime(WAIT_MS - 1);
  typedAhead.keep();
  vi.advanceTimersByTime(WAIT_MS - 1);
  type('س');
  expect(takeTypedAhead()).toBe('س');
});

test('the keys are free again once the page of the field could not be had', () => {
  function KeepNow() {
    const { keep } = useContext(TypedAheadContext);
    return <button onClick={keep}>/</button>;
  }
  const scope = (hasFailed: boolean) => (
    <TypedAheadScope hasFailed={hasFailed}>
      <KeepNow />
    </TypedAheadScope>
  );
  const { rerender, getByRole } = render(scope(false));
  fireEvent.click(getByRole('button'));
  expect(isFree()).toBe(false);
  rerender(scope(true));
  expect(isFree()).toBe(true);
});
