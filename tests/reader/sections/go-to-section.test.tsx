import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToSection } from '../../../src/reader/sections/go-to-section.ts';
import { listenForJumps } from '../../../src/reader/scrolling/section-jump.ts';

const scrollIntoView = vi.fn<() => void>();
const jumps: string[] = [];
let stop = () => {};

beforeEach(() => {
  window.history.replaceState(null, '', '/story/خبر/');
  Element.prototype.scrollIntoView = scrollIntoView;
  stop = listenForJumps((id) => jumps.push(id));
  render(
    <article>
      <h2 id="مفاوضات-مع-البريطانيين">مفاوضات مع البريطانيين</h2>
      <h2 id="هجمات">هجمات</h2>
    </article>,
  );
});

afterEach(() => {
  stop();
  jumps.length = 0;
  scrollIntoView.mockClear();
});

test('going to a section is following its link: history, focus, the section is current', () => {
  const entries = window.history.length;
  goToSection('مفاوضات-مع-البريطانيين');
  expect(decodeURI(window.location.hash)).toBe('#مفاوضات-مع-البريطانيين');
  expect(window.history.length).toBe(entries + 1);
  expect(screen.getByRole('heading', { name: 'مفاوضات مع البريطانيين' })).toHaveFocus();
  expect(jumps).toEqual(['مفاوضات-مع-البريطانيين']);
});

test('going there again scrolls there again, without a second entry', () => {
  goToSection('هجمات');
  const entries = window.history.length;
  screen.getByRole('heading', { name: 'هجمات' }).blur();
  goToSection('هجمات');
  expect(window.history.length).toBe(entries);
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('heading', { name: 'هجمات' })).toHaveFocus();
});

test('nothing happens for a section that is not there', () => {
  goToSection('لا');
  expect(window.location.hash).toBe('');
  expect(jumps).toEqual([]);
});
