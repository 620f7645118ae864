import { fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { handOverTypedAhead, keepTypedAhead } from '../../../src/reader/keys/typed-ahead.ts';

/** Returns what is handed over. */
function takeTypedAhead(): string {
  let taken = '';
  handOverTypedAhead((text) => {
    taken = text;
  });
  return taken;
}

afterEach(() => void takeTypedAhead());

const type = (...keys: readonly string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

test('what is typed is kept until it is taken, once', () => {
  keepTypedAhead();
  type('ج', 'س', 'ز', 'Backspace', 'Shift', 'ر', ' ', '2', 'لا');
  expect(takeTypedAhead()).toBe('جسر 2لا');
  type('ن');
  expect(takeTypedAhead()).toBe('');
});

test('keys that write are nothing to the page, others are', () => {
  keepTypedAhead();
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
])('nothing is kept after %s', (_, turnAway) => {
  keepTypedAhead();
  type('ج');
  turnAway();
  type('س');
  expect(takeTypedAhead()).toBe('');
});
