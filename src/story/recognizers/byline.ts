import { fold } from '../../arabic/text/fold.ts';
import { BYLINE_WORDS } from '../../arabic/lexicon/index.ts';
import { COLON, DIVIDER, kindsOf, mayHold } from '../../arabic/text/character-classes.ts';
import { personKind } from './name-kind.ts';

const LONGEST = 90;

/** Two reporters with their names in full; a longer end after «تقرير:» is a headline. */
const NAME_WORDS = 6;

/** The cue («كتب», «بقلم», «إعداد»), then a sign or a space, then the name. */
const CUE = /^(\S+(?:\s\S+)?)\s*[:\-–—/]+\s*(.+?)[\s:]*$/u;
const BARE_CUE = /^(كتبت?|بقلم|أجرى الحوار|إعداد|تحرير|ترجمة|شارك في التغطية|By)\s+(.+?)[\s:]*$/u;

const FORMS: readonly RegExp[] = [CUE, BARE_CUE];
const BARE_FORMS: readonly RegExp[] = [BARE_CUE];

/** Agencies close a story with «(إعداد فلان للنشرة العربية - تحرير فلان)». [P] Reuters */
const IN_BRACKETS = /^\((.*)\)\.?$/u;

/** Takes the shown text of a line; gives the name that it says wrote the story, or null when it says none. */
export function readByline(text: string): string | null {
  if (text.length > LONGEST) return null;
  const inner = text.startsWith('(') ? (IN_BRACKETS.exec(text)?.[1] ?? text) : text;
  for (const form of mayHold(kindsOf(text), COLON | DIVIDER) ? FORMS : BARE_FORMS) {
    const [, cue, name] = form.exec(inner) ?? [];
    if (cue === undefined || name === undefined || !BYLINE_WORDS.has(fold(cue))) continue;
    if (inner !== text || name.split(/\s+/).length <= NAME_WORDS) return name;
  }
  return null;
}

/** A name alone is no longer than this. */
export const LONGEST_NAME = 45;

/**
 * Takes the shown text of a line, and the same folded; tells whether it is the name of a person and nothing else:
 * `known` when it opens with a known given name, `shape` when only its form is a name's.
 */
export function nameAlone(text: string, folded = fold(text)): 'known' | 'shape' | null {
  if (text.length > LONGEST_NAME) return null;
  const kind = personKind(text, folded);
  if (kind === 'person' && text.split(/\s+/).length <= 5) return 'known';
  return kind === 'phrase' ? 'shape' : null;
}
