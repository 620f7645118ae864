export { AGENCIES } from './agencies.ts';
export { BOILERPLATE } from './boilerplate.ts';
export { BYLINE_WORDS, UNNAMED_SOURCES, NO_NAME_WORDS } from './byline-words.ts';
export {
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  WEEKDAYS,
  DATE_COMPANIONS,
} from './calendar-words.ts';
export { CAPTION_OPENINGS, CAPTION_SUBJECTS, CAPTION_VERBS } from './caption-words.ts';
export { CITIES, COUNTRIES } from './cities.ts';
export { FIRST_NAMES } from './first-names.ts';
export { FURNITURE_LABELS, DESK_LABELS, LIST_HEADINGS, FIELD_LABELS } from './furniture-labels.ts';
export { OUTLETS } from './outlets.ts';
export { PAGE_TOOLS, PAGE_COUNTS } from './page-tools.ts';
export { PHOTO_CREDITS } from './photo-credits.ts';
export { RELATED_MARKERS } from './related-markers.ts';
export { SPEECH_VERBS, WAW_WORDS } from './opening-words.ts';
export { TAG_LABELS } from './tag-labels.ts';
