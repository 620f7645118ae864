import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accentIcon, drawIcon } from '../../../src/node/newspaper/accent-icon.ts';

const accent = { light: '#0a5c36', dark: '#4f8a6e' };

test('in the red of the style sheet, the icon is that of the public folder', () => {
  expect(drawIcon('#a81c1c')).toBe(readFileSync('src/public/favicon.svg', 'utf8'));
});

test('a newspaper with a colour of its own has an icon in it, named after what is in it', () => {
  const icon = accentIcon({ accent, favicon: null });
  expect(icon?.content).toContain('fill="#0a5c36"');
  expect(icon?.path).toMatch(/^\/brand\/[0-9a-f]{16}\.svg$/);
});

test('without a colour, or with a picture of its own, a newspaper has none', () => {
  expect(accentIcon({ accent: null, favicon: null })).toBeNull();
  expect(accentIcon({ accent, favicon: { file: 'a.png', path: '/brand/1.png' } })).toBeNull();
});
