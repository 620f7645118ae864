import { createLogger } from 'vite';
import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { PAGE_KINDS } from '../../../src/edition/pages/page-kinds.ts';
import { openDevEdition } from '../../../src/node/dev/dev-edition.ts';
import { openDevPictures } from '../../../src/node/dev/dev-pictures.ts';
import { readSeed } from '../../../src/story/read-seed.ts';
import { PictureWarnings, reportPictures } from '../../../src/node/dev/picture-report.ts';

test('what keeps pictures from being looked at is told', async () => {
  const failure = new Error('There is no folder.');
  const folder = { open: () => Promise.reject(failure) };
  const told = new Promise((resolve) => {
    reportPictures(folder, '/seeds', createLogger('silent'), resolve)();
  });
  expect(await told).toBe(failure);
});

test('a picture that front matter names and that is not there is a warning at its line', () => {
  const text = '---\ndesk: بيئة\nimage: a.jpg\n---\nخبر\n\nنص الخبر كله هنا.\n';
  const reading = readSeed(new TextEncoder().encode(text), 'a');
  const paper = { newspaper: DEFAULT_NEWSPAPER, today: '2024-01-27', kinds: PAGE_KINDS };
  const edition = openDevEdition(new Map([['a', reading]]), paper);
  const warnings = new PictureWarnings();
  const state = { edition, pictures: openDevPictures() };
  const told = warnings.readings(state).get('a');
  expect(told).toMatchObject({
    story: {
      warnings: [
        {
          line: 3,
          message:
            'The front matter names the picture a.jpg, and there is none. Put a jpg, png, webp, avif or gif of that name beside the seed, or mend the name.',
        },
      ],
    },
  });
  expect(told?.kind === 'story' && warnings.readings(state).get('a')).toMatchObject({
    story: told?.kind === 'story' ? told.story : {},
  });
});
