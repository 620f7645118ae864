import { shownValue } from '../lines/shown-text.ts';
import { nearestName, type NamesOf } from './nearest-name.ts';

/** Every field of front matter, in the order of the documentation. */
export const FIELD_NAMES = [
  'headline',
  'title',
  'kicker',
  'standfirst',
  'byline',
  'author',
  'dateline',
  'caption',
  'credit',
  'roles',
  'date',
  'updated',
  'desk',
  'tags',
  'source',
  'url',
  'image',
  'alt',
  'focus',
  'related',
  'places',
  'lang',
  'draft',
  'slug',
  'aliases',
] as const;

/** The name of a field of front matter. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** Tells whether a field is known by this name. */
export const isFieldName = (name: string): name is FieldName =>
  FIELD_NAMES.some((known) => known === name);

/**
 * Returns the name of a field as it is meant: marks of direction are no part of it, and a known one
 * may be written in capital letters.
 */
export function fieldName(key: string): string {
  const name = shownValue(key);
  const small = name.toLowerCase();
  return isFieldName(small) ? small : name;
}

/** Names that other programs and other languages have for a field. */
const OTHER_NAMES: NamesOf<FieldName> = {
  headline: ['عنوان', 'العنوان', 'heading'],
  title: [],
  kicker: ['عنوان علوي', 'overline', 'eyebrow'],
  standfirst: ['مقدمة', 'summary', 'description', 'lead', 'excerpt', 'dek'],
  byline: ['كاتب', 'الكاتب', 'بقلم', 'by'],
  author: ['authors'],
  dateline: ['مكان', 'المكان', 'place', 'location'],
  caption: ['تعليق الصورة', 'شرح الصورة'],
  credit: ['تصوير', 'مصدر الصورة', 'photographer'],
  roles: ['أدوار', 'role', 'lines'],
  date: ['تاريخ', 'التاريخ', 'published', 'pubdate'],
  updated: ['تحديث', 'modified', 'lastmod'],
  desk: ['قسم', 'القسم', 'section', 'category'],
  tags: ['وسوم', 'الوسوم', 'كلمات مفتاحية', 'keywords', 'tag'],
  source: ['مصدر', 'المصدر', 'publisher'],
  url: ['رابط', 'الرابط', 'link', 'href'],
  image: ['صورة', 'الصورة', 'photo', 'picture'],
  alt: ['وصف الصورة'],
  focus: ['تركيز', 'crop', 'object-position', 'focal point'],
  related: ['اقرأ أيضا', 'أخبار متعلقة', 'see also'],
  places: ['بلدان', 'دول', 'الدول', 'countries', 'country'],
  lang: ['لغة', 'اللغة', 'language'],
  draft: ['مسودة', 'المسودة', 'unpublished'],
  slug: ['permalink'],
  aliases: ['alias', 'redirects'],
};

/** Returns the field that an unknown name stands for, by its meaning or its letters, or null. */
export const nearestField = (name: string): FieldName | null => nearestName(name, OTHER_NAMES);
