import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToSection, subheadOf } from '../../../src/reader/sections/section-focus.ts';
import { listenForJumps } from '../../../src/reader/sections/section-jump.ts';

const scrollIntoView = vi.fn<() => void>();
const jumps: string[] = [];
let stop = () => {};

beforeEach(() => {
  window.history.replaceState(null, '', '/story/خبر/');
  Element.prototype.scrollIntoView = scrollIntoView;
  stop = listenForJumps((id) => jumps.push(id));
  render(
    <article>
      <section id="top">
        <p>البداية</p>
      </section>
      <section id="مفاوضات-مع-البريطانيين">
        <h2>مفاوضات مع البريطانيين</h2>
      </section>
      <h2 id="هجمات">هجمات</h2>
    </article>,
  );
});

afterEach(() => {
  stop();
  jumps.length = 0;
  scrollIntoView.mockClear();
});

test('the subhead is the element of the id, or the heading right inside it', () => {
  expect(subheadOf('هجمات')?.tagName).toBe('H2');
  expect(subheadOf('مفاوضات-مع-البريطانيين')?.textContent).toBe('مفاوضات مع البريطانيين');
  expect(subheadOf('top')?.tagName).toBe('SECTION');
  expect(subheadOf('لا')).toBeNull();
  expect(subheadOf('')).toBeNull();
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
