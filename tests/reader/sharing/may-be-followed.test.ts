import { expect, test } from 'vitest';
import { mayBeFollowed } from '../../../src/reader/sharing/may-be-followed.ts';
import { withoutTracking } from '../../../src/reader/sharing/without-tracking.ts';

const NAMES =
  'utm_source fbclid gclid dclid yclid msclkid twclid ttclid scclid gbraid wbraid gclsrc igshid igsh _ga _gl _hsenc _hsmi mc_cid mc_eid mkt_tok mtm_campaign li_fat_id _openstat ref_src ref_url __twitter_impression';

test.each(NAMES.split(' '))('%s is worth a look', (name) => {
  expect(withoutTracking(`?q=a&${name}=1`)).toBe('?q=a');
  expect(mayBeFollowed(`?q=a&${name}=1`)).toBe(true);
});

test.each(['', '?q=%D8%AE%D8%A8%D8%B1', '?q=a&page=2'])('%j is not', (search) => {
  expect(mayBeFollowed(search)).toBe(false);
});
