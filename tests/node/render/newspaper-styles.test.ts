import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { newspaperStyles } from '../../../src/node/render/newspaper-styles.ts';

test('a newspaper without colours of its own has no styles of its own', () => {
  expect(newspaperStyles(DEFAULT_NEWSPAPER, '/', [])).toBe('');
});

test('the accent takes the place of the red, on both papers', () => {
  const accent = { light: '#0a5c36', dark: '#4f8a6e' };
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, accent }, '/', [])).toBe(
    'html:root{--accent:#0a5c36}@media(prefers-color-scheme:dark){html:root{--accent:#4f8a6e}}',
  );
});

test('links to a desk have its colour', () => {
  const colour = { light: '#7a4b00', dark: '#9b7840' };
  const desks = [
    { folder: 'علوم و"فن"', label: 'علوم', colour, isOnFront: true },
    { folder: 'رياضة', label: 'رياضة', colour: null, isOnFront: true },
  ];
  // The desk stands at the address of its plainest spelling.
  const stories = [{ desk: 'عُلوم و فن' }, { desk: 'علوم و فن' }, { desk: null }];
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, desks }, '/paper/', [])).toBe('');
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, desks }, '/paper/', stories)).toBe(
    [
      'body a[href="/paper/desk/علوم-و-فن/"]{color:#7a4b00}',
      '@media(prefers-color-scheme:dark){body a[href="/paper/desk/علوم-و-فن/"]{color:#9b7840}}',
    ].join(''),
  );
});
