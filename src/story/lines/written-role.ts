import { opensWithLetter } from '../../arabic/text/character-classes.ts';
import type { Role } from '../story.ts';
import { withoutTags } from './written-tags.ts';

/** What a mark or a tag at the head of a line says that it is. */
export type WrittenRole = Extract<
  Role,
  'headline' | 'subhead' | 'quote' | 'list-item' | 'caption' | 'furniture'
>;

/** The forms of a line whose mark or first tag says what it is, as in Markdown and in HTML. */
const FORMS: readonly (readonly [form: RegExp, role: WrittenRole])[] = [
  [/^#{2,6}\s+\S/, 'subhead'],
  [/^>\s+\S/, 'quote'],
  [/^<h1\b/i, 'headline'],
  [/^<h[2-6]\b/i, 'subhead'],
  [/^<blockquote\b/i, 'quote'],
  [/^<li\b/i, 'list-item'],
  [/^<figcaption\b/i, 'caption'],
  [/^\[(?:wp_)?caption\b/i, 'caption'],
];

/** Tags that stand round others: «<div><h2>». */
const OUTER_TAGS = /^(?:<(?:article|center|div|section|span)\b[^<>]*>\s*)+/i;

/** White space and marks of direction. */
const INDENT = /^[\s\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/;

/** Returns what the mark or the tag at the head of a raw line says that it is, or null. */
export function writtenRole(raw: string): WrittenRole | null {
  if (opensWithLetter(raw)) return null;
  const line = raw.replace(INDENT, '');
  if (!/^[#><[]/.test(line)) return null;
  if (withoutTags(line).replaceAll('&nbsp;', ' ').trim() === '') return 'furniture';
  const bare = line.replace(OUTER_TAGS, '');
  return FORMS.find(([form]) => form.test(bare))?.[1] ?? null;
}
