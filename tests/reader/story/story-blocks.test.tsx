import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StoryBlocks } from '../../../src/reader/story/story-blocks.tsx';

const item = (text: string, number?: number) =>
  ({ kind: 'list-item', text, ...(number === undefined ? {} : { number }) }) as const;

test('items without numbers are a list of bullets', () => {
  render(<StoryBlocks blocks={[item('الدولة'), item('المجتمع')]} />);
  expect(screen.getByRole('list').tagName).toBe('UL');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'الدولة',
    'المجتمع',
  ]);
});

test('numbered items are a numbered list, which counts as its source did', () => {
  render(<StoryBlocks blocks={[item('الثالث', 3), item('الرابع', 4), item('السادس', 6)]} />);
  const list = screen.getByRole('list');
  expect(list.tagName).toBe('OL');
  const values = within(list)
    .getAllByRole('listitem')
    .map((one) => one.getAttribute('value'));
  expect(values).toEqual(['3', null, '6']);
});

test('marked words are emphasised, and lead to their address', () => {
  const marks = [
    { start: 4, end: 15 },
    { start: 11, end: 15, href: 'https://a.example/' },
  ];
  render(<StoryBlocks blocks={[{ kind: 'paragraph', text: 'قال الوزير هنا. ثم 5 * 3', marks }]} />);
  expect(screen.getByRole('link', { name: 'هنا.' })).toHaveAttribute('href', 'https://a.example/');
  expect(screen.getAllByRole('strong').map(({ textContent }) => textContent)).toEqual([
    'الوزير ',
    'هنا.',
  ]);
  expect(screen.getByRole('paragraph')).toHaveTextContent('قال الوزير هنا. ثم 5 * 3');
});
