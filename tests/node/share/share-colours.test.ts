import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARE_COLOURS } from '../../../src/node/share/share-colours.ts';

test('the colours of pictures are the first that the style sheet says', () => {
  const tokens = readFileSync(
    new URL('../../../src/reader/styles/tokens.css', import.meta.url),
    'utf8',
  );
  for (const [name, colour] of Object.entries(SHARE_COLOURS))
    expect(new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1]).toBe(colour);
});
