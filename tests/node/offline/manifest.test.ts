import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { webManifest } from '../../../src/node/offline/manifest.ts';

const icon = {
  name: 'icons/any-192.png',
  sizes: '192x192',
  type: 'image/png',
  purpose: 'any',
} as const;

test('a device learns the name, the language and its direction, and where the newspaper stands', () => {
  expect(JSON.parse(webManifest(DEFAULT_NEWSPAPER, '/paper/', [icon]))).toEqual({
    id: '/paper/',
    name: 'ورق',
    short_name: 'ورق',
    description: 'صحيفة للقراءة',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/paper/',
    scope: '/paper/',
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [
      { src: '/paper/icons/any-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    ],
    shortcuts: [
      { name: 'أهم الأخبار', url: '/paper/' },
      { name: 'البحث في الأخبار', url: '/paper/search/' },
      { name: 'الأرشيف', url: '/paper/archive/' },
    ],
  });
});

test('the short name and the motto are those of the editor', () => {
  const newspaper = {
    ...DEFAULT_NEWSPAPER,
    name: 'صحيفة الساحل',
    shortName: 'الساحل',
    motto: 'كل صباح',
  };
  expect(JSON.parse(webManifest(newspaper, '/', []))).toMatchObject({
    name: 'صحيفة الساحل',
    short_name: 'الساحل',
    description: 'كل صباح',
  });
});
