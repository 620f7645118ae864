import { expect, test } from 'vitest';
import { languageFor } from '../../../../src/node/inspector/words/words-context.ts';

test.each([
  ['ar', 'ar'],
  ['ar-EG,ar;q=0.9,en-US;q=0.8,en;q=0.7', 'ar'],
  ['en-US,en;q=0.9,ar;q=0.8', 'en'],
  ['fr,en;q=0.3,ar;q=0.5', 'ar'],
  ['AR', 'ar'],
  ['fr-FR,fr', 'en'],
  ['ar;q=0', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('who accepts %s reads %s', (accepted, lang) => {
  expect(languageFor(accepted).lang).toBe(lang);
});
