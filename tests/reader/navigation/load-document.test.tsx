import { beforeEach, expect, test, vi } from 'vitest';
import { loadDocumentOnce } from '../../../src/reader/navigation/load-document.ts';

const reload = vi.fn<() => void>();

beforeEach(() => {
  reload.mockClear();
  window.history.replaceState({ key: 'k1', idx: 3 }, '', '/archive/');
});

test('the document of a history entry is loaded once', () => {
  expect(loadDocumentOnce(reload)).toBe(true);
  expect(loadDocumentOnce(reload)).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
});

test('what the router knows of the entry stays', () => {
  loadDocumentOnce(reload);
  expect(window.history.state).toMatchObject({ key: 'k1', idx: 3 });
});

test('another history entry has its own try', () => {
  loadDocumentOnce(reload);
  window.history.pushState({ key: 'k2', idx: 4 }, '', '/archive/');
  expect(loadDocumentOnce(reload)).toBe(true);
});

test('a build that comes later has its own try', () => {
  window.history.replaceState({ loadedBy: ['https://paper.example/assets/earlier.js'] }, '');
  expect(loadDocumentOnce(reload)).toBe(true);
});

test('nothing is loaded where the browser cannot remember that it was', () => {
  vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  expect(loadDocumentOnce(reload)).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
