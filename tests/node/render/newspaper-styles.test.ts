import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { newspaperStyles } from '../../../src/node/render/newspaper-styles.ts';

test('a newspaper without colours of its own has no styles of its own', () => {
  expect(newspaperStyles(DEFAULT_NEWSPAPER, '/', [])).toBe('');
});

test('the accent takes the place of the red, on the paper of every theme', () => {
  const accent = { light: '#0a5c36', dark: '#4f8a6e' };
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, accent }, '/', [])).toBe(
    [
      'html:root{--accent:#0a5c36}',
      '@media(prefers-color-scheme:dark){html:root:not(.light,.sepia){--accent:#4f8a6e}}',
      'html:root:is(.dark,.black){--accent:#4f8a6e}',
      'html:root.sepia{--accent:#0a5c36}',
    ].join(''),
  );
});

test('a colour that can just be read on white is darker on sepia', () => {
  const accent = { light: '#757500', dark: '#7e7e7e' };
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, accent }, '/', [])).toContain(
    'html:root.sepia{--accent:#6b6b00}',
  );
});

test('links to a desk and its label on cards have its colour', () => {
  const colour = { light: '#7a4b00', dark: '#9b7840' };
  const desks = [
    { folder: 'علوم و"فن"', label: 'علوم', colour, isOnFront: true, isOpinion: false },
    { folder: 'رياضة', label: 'رياضة', colour: null, isOnFront: true, isOpinion: false },
  ];
  // The desk stands at the address of its plainest spelling.
  const stories = [{ desk: 'عُلوم و فن' }, { desk: 'علوم و فن' }, { desk: null }];
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, desks }, '/paper/', [])).toBe('');
  const places = ':is(a[href="/paper/desk/علوم-و-فن/"],[data-desk="علوم"])';
  expect(newspaperStyles({ ...DEFAULT_NEWSPAPER, desks }, '/paper/', stories)).toBe(
    [
      `html:root ${places}{color:#7a4b00}`,
      `@media(prefers-color-scheme:dark){html:root:not(.light,.sepia) ${places}{color:#9b7840}}`,
      `html:root:is(.dark,.black) ${places}{color:#9b7840}`,
      `html:root.sepia ${places}{color:#7a4b00}`,
    ].join(''),
  );
});

test('no label of a desk ends the rule that it stands in', () => {
  const colour = { light: '#7a4b00', dark: '#9b7840' };
  const label = 'علوم"]{} </style>\\';
  const desks = [{ folder: 'علوم', label, colour, isOnFront: true, isOpinion: false }];
  const styles = newspaperStyles({ ...DEFAULT_NEWSPAPER, desks }, '/', [{ desk: 'علوم' }]);
  expect(styles).toContain('[data-desk="علوم\\22 ]{} \\3c /style>\\5c "]');
});
