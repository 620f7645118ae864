import { expect, test } from 'vitest';
import { whyNoLibrary } from '../../../src/node/input/picture-header.ts';

test('an image library that does not load is told of, with the way to mend it', async () => {
  const name = 'waraq-no-such-package';
  const problem = await whyNoLibrary('a.jpg', () => import(/* @vite-ignore */ name));
  expect(problem?.file).toBe('a.jpg');
  expect(problem?.message).toMatch(/^No picture can be read: the package sharp does not load \(/);
  expect(problem?.message).toContain(name);
  expect(problem?.remedy).toContain('npm ci');
});

test('one that loads is no problem', async () => {
  expect(await whyNoLibrary('a.jpg')).toBeNull();
});
