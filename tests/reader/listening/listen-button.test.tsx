import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { storyPage } from '../sample-pages.ts';
import { installFakeSpeech } from './fake-speech.ts';

const NAME = 'الاستماع إلى الخبر';

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
});

test.each([
  ['no engine at all', null],
  ['no voices', []],
  ['voices of other languages', ['fr-FR', 'arn-CL']],
])('with %s there is no button', async (_, voices) => {
  if (voices !== null) installFakeSpeech({ voices });
  await openReader(storyPage());
  expect(screen.queryAllByRole('button', { name: NAME })).toEqual([]);
});

test.each([
  ['ar', storyPage()],
  ['AR_eg', storyPage()],
  ['ur-PK', storyPage({ lang: 'ur' })],
])('with a voice of the story’s language, %s, there is one', async (lang, page) => {
  installFakeSpeech({ voices: [lang] });
  await openReader(page);
  expect(screen.getAllByRole('button', { name: NAME })).toHaveLength(1);
});

test('a story in a language without a voice has none', async () => {
  installFakeSpeech({ voices: ['ar-SA'] });
  await openReader(storyPage({ lang: 'fa' }));
  expect(screen.queryAllByRole('button', { name: NAME })).toEqual([]);
});

test('a voice that comes late brings it', async () => {
  vi.useFakeTimers();
  installFakeSpeech({ voices: ['ar-SA'], voicesAfter: 500 });
  await openReader(storyPage());
  expect(screen.queryAllByRole('button', { name: NAME })).toEqual([]);
  await act(async () => vi.advanceTimersByTime(600));
  expect(screen.getAllByRole('button', { name: NAME })).toHaveLength(1);
});

test('an engine that lists no events has voices all the same', async () => {
  installFakeSpeech({ voices: ['ar-SA'] });
  Object.assign(speechSynthesis, { addEventListener: undefined, removeEventListener: undefined });
  await openReader(storyPage());
  expect(screen.getAllByRole('button', { name: NAME })).toHaveLength(1);
});
