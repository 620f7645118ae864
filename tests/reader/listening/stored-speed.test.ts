import { afterEach, expect, test, vi } from 'vitest';
import { speedOf, storedSpeed, storeSpeed } from '../../../src/reader/listening/stored-speed.ts';

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('a speed is kept for the next story', () => {
  expect(storedSpeed()).toBe(1);
  storeSpeed(1.5);
  expect(storedSpeed()).toBe(1.5);
});

test.each(['3', 'fast', '', null])('%s is no speed', (text) => {
  expect(speedOf(text)).toBe(1);
});

test('storage that throws costs the memory of it, no more', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  storeSpeed(2);
  expect(storedSpeed()).toBe(1);
});
