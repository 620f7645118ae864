import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatMissedStep, watchSteps } from '../../../src/reader/status/missed-steps.ts';

const step = () => window.dispatchEvent(new PopStateEvent('popstate'));

let router: () => void;
beforeEach(() => {
  router = vi.fn<() => void>();
});
afterEach(() => window.removeEventListener('popstate', router));

test('a step that came before the router listened is repeated for it, once', () => {
  watchSteps();
  step();
  window.addEventListener('popstate', router);
  repeatMissedStep();
  repeatMissedStep();
  expect(router).toHaveBeenCalledTimes(1);
});

test('where there was none, or the router heard it, nothing is repeated', () => {
  watchSteps();
  window.addEventListener('popstate', router);
  repeatMissedStep();
  expect(router).not.toHaveBeenCalled();
  step();
  repeatMissedStep();
  expect(router).toHaveBeenCalledTimes(1);
});
