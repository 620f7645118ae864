import { SHARE_FOLDER } from '../../edition/addresses/share-paths.ts';
import { SITE_POLICY } from '../render/policy.ts';

/** A header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What each answer says, beside its cache rule and who may embed it. Nothing of the newspaper asks for a
 * device's sensors, so that nothing that got in could.
 * Source: OWASP, "HTTP Security Response Headers Cheat Sheet"; W3C, "Permissions Policy".
 */
export const COMMON_HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Content-Security-Policy', value: SITE_POLICY },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value: [
      'accelerometer',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
];

const embeddedBy = (value: string): Header => ({ name: 'Cross-Origin-Resource-Policy', value });

/** Pages, their JSON and the search index: no other site may embed them. Source: Fetch, CORP check. */
export const EMBEDDED_BY_NOBODY = embeddedBy('same-origin');

/** What readers of feeds and previews show on sites of their own: photos and drawn pictures. */
export const EMBEDDED_BY_ALL = embeddedBy('cross-origin');

/** The folders at the top of the site that hold them. */
export const EMBEDDED_FOLDERS: readonly string[] = ['assets', SHARE_FOLDER];

/** Files that are named after what is in them: other content is another file. */
export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';

/** All others: an edit shows after a minute, at the latest at the second look. */
export const KEPT_BRIEFLY = 'public, max-age=60, stale-while-revalidate=86400';

/**
 * Media types of feeds, which no host knows by the ending: those of `feed.xml` at the top of the site,
 * and of all such files below `feed/`. Source: RFC 4287, section 7; JSON Feed 1.1, "Suggestions".
 */
export const FEED_TYPES: readonly { readonly ending: string; readonly type: string }[] = [
  { ending: 'xml', type: 'application/atom+xml' },
  { ending: 'json', type: 'application/feed+json' },
];

/** Types that are worth compressing; pictures and fonts are compressed already. */
export const COMPRESSED_TYPES: readonly string[] = [
  'application/atom+xml',
  'application/feed+json',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
];
