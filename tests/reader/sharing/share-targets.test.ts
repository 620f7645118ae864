import { expect, test } from 'vitest';
import { shareTargets } from '../../../src/reader/sharing/share-targets.ts';

const HEADLINE = 'ربح 5% & «خسارة» #1';
const ADDRESS = 'https://waraq.example/%D8%AE%D8%A8%D8%B1/';
const READ = 'https://waraq.example/خبر/';

const queryOf = (name: string): Record<string, string> => {
  const target = shareTargets(HEADLINE, ADDRESS).find((one) => one.name === name);
  return Object.fromEntries(new URL(target?.href ?? '').searchParams);
};

test('messengers get the headline and the address as it is read', () => {
  expect(queryOf('واتساب')).toEqual({ text: `${HEADLINE}\n${READ}` });
  expect(queryOf('تيليغرام')).toEqual({ url: READ, text: HEADLINE });
});

test('X and mail get an address that they make a link of', () => {
  expect(queryOf('إكس')).toEqual({ text: HEADLINE, url: ADDRESS });
  expect(queryOf('البريد')).toEqual({ subject: HEADLINE, body: `${HEADLINE}\r\n${ADDRESS}` });
});

test('letters stand in the links as they are, so that a page repeats them for little', () => {
  const [whatsapp] = shareTargets('خبر أول', ADDRESS);
  expect(whatsapp?.href).toBe('https://wa.me/?text=خبر%20أول%0Ahttps://waraq.example/خبر/');
});
