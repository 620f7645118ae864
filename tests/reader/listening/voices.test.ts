import { expect, test } from 'vitest';
import { voicesOf } from '../../../src/reader/listening/voices.ts';

const voice = (name: string, lang: string, isDefault: boolean, localService: boolean) => ({
  name,
  lang,
  default: isDefault,
  localService,
  voiceURI: name,
});

test('the voices of a language: the device’s own choice first, then those that need no network', () => {
  const voices = [
    voice('of the network', 'ar-EG', false, false),
    voice('Mapuche', 'arn', true, true),
    voice('local', 'ar_SA', false, true),
    voice('chosen', 'AR', true, false),
  ];
  expect(voicesOf('ar', voices).map(({ name }) => name)).toEqual([
    'chosen',
    'local',
    'of the network',
  ]);
});
