import { fold } from '../text/fold.ts';
import { PAGE_COUNTS as PAGE_COUNTS_LIST, PAGE_TOOLS as PAGE_TOOLS_LIST } from './page-tools.ts';
import { WAW_WORDS as WAW_WORDS_LIST } from './waw-words.ts';
import {
  CAPTION_SUBJECTS as CAPTION_SUBJECTS_LIST,
  CAPTION_VERBS as CAPTION_VERBS_LIST,
} from './caption-words.ts';
import { AGENCIES as AGENCIES_LIST } from './agencies.ts';
import { BYLINE_WORDS as BYLINE_WORDS_LIST } from './byline-words.ts';
import {
  GREGORIAN_MONTH_NAMES,
  HIJRI_MONTH_NAMES,
  JALALI_MONTH_NAMES,
  WEEKDAYS as WEEKDAYS_LIST,
  DATE_COMPANIONS as DATE_COMPANIONS_LIST,
} from './calendar-words.ts';
import { CITIES as CITIES_LIST, COUNTRIES as COUNTRIES_LIST } from './cities.ts';
import { FIRST_NAMES as FIRST_NAMES_LIST } from './first-names.ts';
import { CAPTION_OPENINGS as CAPTION_OPENINGS_LIST } from './caption-words.ts';
import { BOILERPLATE as BOILERPLATE_LIST } from './boilerplate.ts';
import {
  FIELD_LABELS as FIELD_LABELS_LIST,
  LIST_HEADINGS as LIST_HEADINGS_LIST,
  FURNITURE_LABELS as FURNITURE_LABELS_LIST,
  DESK_LABELS as DESK_LABELS_LIST,
} from './furniture-labels.ts';
import {
  NO_NAME_WORDS as NO_NAME_WORDS_LIST,
  UNNAMED_SOURCES as UNNAMED_SOURCES_LIST,
} from './name-words.ts';
import { OUTLETS as OUTLETS_LIST } from './outlets.ts';
import { PHOTO_CREDITS as PHOTO_CREDITS_LIST } from './photo-credits.ts';
import { RELATED_MARKERS as RELATED_MARKERS_LIST } from './related-markers.ts';
import { SPEECH_VERBS as SPEECH_VERBS_LIST } from './speech-verbs.ts';
import { TAG_LABELS as TAG_LABELS_LIST } from './tag-labels.ts';

/*
 * The lexicon as lookup tables, by the spelling that `fold` gives. The lists themselves, with their
 * sources, are in `lexicon/`.
 */

function foldedSet(lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.split(/[،\n]/)).map(fold);
  return new Set(words.filter((word) => word !== ''));
}

function monthNumbers(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((names, index) =>
      names.split('،').map((name): [string, number] => [fold(name), index + 1]),
    ),
  );
}

/** News agencies. */
export const AGENCIES = foldedSet(AGENCIES_LIST);

/** Words before the name of a writer. */
export const BYLINE_WORDS = foldedSet(BYLINE_WORDS_LIST);

/** Folded month name to number. */
export const GREGORIAN_MONTHS = monthNumbers(GREGORIAN_MONTH_NAMES);

/** Folded month name to number. */
export const HIJRI_MONTHS = monthNumbers(HIJRI_MONTH_NAMES);

/** Folded month name to number. */
export const JALALI_MONTHS = monthNumbers(JALALI_MONTH_NAMES);

/** Days of the week. */
export const WEEKDAYS = foldedSet(WEEKDAYS_LIST);

/** Words beside a printed date. */
export const DATE_COMPANIONS = foldedSet(DATE_COMPANIONS_LIST);

/** Cities, and the few regions that stand in a city's place. */
export const CITIES = foldedSet(CITIES_LIST);

/** Countries and states. */
export const COUNTRIES = foldedSet(COUNTRIES_LIST);

/** Labels of news pages. */
export const FURNITURE_LABELS = foldedSet(FURNITURE_LABELS_LIST);

/** Names of newspaper desks. */
export const DESK_LABELS = foldedSet(DESK_LABELS_LIST);

/** Newspapers, stations and sites. */
export const OUTLETS = foldedSet(OUTLETS_LIST);

/** Where a photo comes from, beside agencies and outlets. */
export const PHOTO_CREDITS = foldedSet(PHOTO_CREDITS_LIST);

/** Labels over headlines of other stories. */
export const RELATED_MARKERS = foldedSet(RELATED_MARKERS_LIST);

/** Verbs of saying. */
export const SPEECH_VERBS = foldedSet(SPEECH_VERBS_LIST);

/** Labels before keywords. */
export const TAG_LABELS = foldedSet(TAG_LABELS_LIST);

/** Who wrote, where no name is given. */
export const UNNAMED_SOURCES = foldedSet(UNNAMED_SOURCES_LIST);

/** Words that no name of a person holds. */
export const NO_NAME_WORDS = foldedSet(NO_NAME_WORDS_LIST);

/** Given names of reporters. */
export const FIRST_NAMES = foldedSet(FIRST_NAMES_LIST);

/** Words that open a line about a photo. */
export const CAPTION_OPENINGS = foldedSet(CAPTION_OPENINGS_LIST);

/** Phrases that only the words of the page hold. */
export const BOILERPLATE: readonly string[] = [...foldedSet(BOILERPLATE_LIST)];

/** Labels over lists of stories that are not beside this one. */
export const LIST_HEADINGS = foldedSet(LIST_HEADINGS_LIST);

/** Words before a colon where a page prints a field of its own records. */
export const FIELD_LABELS = foldedSet(FIELD_LABELS_LIST);

/** Words whose «و» is no «and». */
export const WAW_WORDS = foldedSet(WAW_WORDS_LIST);

/** Verbs of lines about photos. */
export const CAPTION_VERBS = foldedSet(CAPTION_VERBS_LIST);

/** Subjects that lines about photos open with, and some headlines too. */
export const CAPTION_SUBJECTS = foldedSet(CAPTION_SUBJECTS_LIST);

/** Networks and tools of share bars, the longest first. */
export const PAGE_TOOLS: readonly string[] = [...foldedSet(PAGE_TOOLS_LIST)].toSorted(
  (one, other) => other.length - one.length,
);

/** What pages count beside a number. */
export const PAGE_COUNTS = foldedSet(PAGE_COUNTS_LIST);
