import { fold } from '../../arabic/text/fold.ts';
import { stems } from '../../arabic/text/stem.ts';
import { AGENCIES } from '../../arabic/lexicon/agencies.ts';
import { OUTLETS } from '../../arabic/lexicon/outlets.ts';
import { lineKey } from '../lines/line-key.ts';

/** A page title cut at one of its signs: the part that may be the headline. */
export interface TitlePart {
  /** Folded letters and digits alone, as in `LineFacts`. */
  readonly key: string;
  readonly text: string;
  /** Where the part stands in the title. */
  readonly start: number;
  /** The name of the site beside it. */
  readonly site: string;
}

/** No title of a page is longer. */
const LONGEST_TITLE = 300;
const SIGN = /\s+(?:[-–—|»«:·•]|::)\s+/gu;
const HAS_SIGN = /\s(?:[-–—|»«:·•]|::)\s/u;

/**
 * Returns what may be the headline in a title as a page prints it: all before a sign
 * («headline - site») and all after one («site - headline»).
 */
export function titleParts(title: string): readonly TitlePart[] {
  if (title.length > LONGEST_TITLE || !HAS_SIGN.test(title)) return [];
  return [...title.matchAll(SIGN)].flatMap((found) => {
    const before = title.slice(0, found.index);
    const start = found.index + found[0].length;
    const after = title.slice(start);
    return [
      { key: lineKey(fold(before)), text: before, start: 0, site: after },
      { key: lineKey(fold(after)), text: after, start, site: before },
    ];
  });
}

/** Where a page title that is the only headline divides into headline and site. */
export interface SiteSuffix {
  readonly length: number;
  readonly first: 'headline' | 'title';
  readonly second: 'headline' | 'title';
}

/** The name of a site has at most so many words. */
const SITE_WORDS = 3;

/**
 * Returns where the name of a site begins or ends in a headline, or null.
 *
 * A known outlet is a site; so is a short end after a sign that shares no word with the lead, when the
 * words before it do. A short beginning may be «شاهد» or «خاص», so it must be known.
 */
export function siteSuffix(title: string, leadStems: ReadonlySet<string>): SiteSuffix | null {
  const parts = titleParts(title);
  const isSite = ({ text, site }: TitlePart) =>
    isKnownSite(site) ||
    (!isForeign(text, leadStems) &&
      site.split(SIGN).every((name) => isKnownSite(name) || isForeign(name, leadStems)));
  const before = parts.find((part) => part.start === 0 && isSite(part));
  if (before !== undefined) {
    return { length: before.text.length, first: 'headline', second: 'title' };
  }
  const after = parts.find((part) => part.start > 0 && isKnownSite(part.site));
  return after === undefined ? null : { length: after.start, first: 'title', second: 'headline' };
}

function isKnownSite(name: string): boolean {
  const folded = fold(name);
  return OUTLETS.has(folded) || AGENCIES.has(folded);
}

function isForeign(text: string, leadStems: ReadonlySet<string>): boolean {
  const own = stems(text);
  return own.length <= SITE_WORDS && own.every((stem) => !leadStems.has(stem));
}
