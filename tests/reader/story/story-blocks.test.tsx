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

test('a paragraph of an English story with an Arabic name runs from left to right', () => {
  const { rerender } = render(
    <StoryBlocks blocks={['The mayor, سالم العبدي, said so.']} lang="en" />,
  );
  expect(screen.getByRole('paragraph')).toHaveAttribute('dir', 'ltr');
  rerender(<StoryBlocks blocks={['أعلنت Universal Music Group']} />);
  expect(screen.getByRole('paragraph')).not.toHaveAttribute('dir');
});

const photo = (caption: string | null) => ({
  sources: [{ path: '/assets/a.webp', width: 480 }],
  width: 480,
  height: 320,
  caption,
  credit: null,
  alt: caption,
});

test('pictures in a row stand together, each late, its caption said once', () => {
  const picture = (caption: string | null) => ({ kind: 'picture' as const, photo: photo(caption) });
  render(<StoryBlocks blocks={['أول', picture('السد'), picture(null), 'ثان', picture('الجسر')]} />);
  const figures = screen.getAllByRole('figure');
  expect(figures.map(({ textContent }) => textContent)).toEqual(['السد', 'السد', '', 'الجسر']);
  const [gallery, first, second, third] = figures;
  expect(first?.parentElement).toBe(gallery);
  expect(second?.parentElement).toBe(gallery);
  expect(third?.parentElement).not.toBe(gallery);
  const images = screen.getAllByRole('img', { name: 'صورة الخبر' });
  expect(images.map((image) => image.getAttribute('loading'))).toEqual(['lazy', 'lazy', 'lazy']);
});
