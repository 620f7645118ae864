import { fold } from '../../../arabic/text/fold.ts';
import {
  BYLINE_WORDS,
  BYLINE_WORDS_WITHOUT_SIGN,
  PROFESSIONS,
} from '../../../arabic/lexicon/byline-words.ts';
import { alternation } from '../alternation.ts';
import { nameKind } from './name-kind.ts';

const LONGEST_BYLINE = 90;

/** Two reporters with their names in full; a longer end after «تقرير:» is a headline. */
const NAME_WORDS = 6;

/** The cue («كتب», «بقلم», «إعداد»), then a sign or a space, then the name. */
const CUE = /^[|\s]*(\S+(?:\s\S+)?)\s*[:\-–—/,\u0640]+\s*(.+?)[\s:|]*$/u;
const BARE_CUES = alternation(BYLINE_WORDS_WITHOUT_SIGN).replaceAll(' ', String.raw`\s+`);
const BARE_CUE = new RegExp(`^[|\\s]*(${BARE_CUES})\\s+(.+?)[\\s:|]*$`, 'u');

const FORMS: readonly RegExp[] = [CUE, BARE_CUE];

/** Agencies close a story with «(إعداد فلان للنشرة العربية - تحرير فلان)». [P] Reuters */
const IN_BRACKETS = /^\((.*)\)\.?$/u;

/** A date behind the name: «حاورته: نجلاء الطيب الأحد 25 نوفمبر 2012». */
const DATE_BEHIND =
  /\s+(?:(?:يوم\s+)?ال(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة)[\s،,].*|[\d٠-٩]{1,4}[\s/\-.].*)$/u;

/** «مراسل الساحل: …», «مراسلة الوادي - …» */
const CORRESPONDENT = /^(?:مراسله?|موفده?|مندوبه?) \p{L}+$/u;

const isCue = (cue: string): boolean => BYLINE_WORDS.has(cue) || CORRESPONDENT.test(cue);

/** Returns the name that the shown text of a line says wrote the story, or null. */
export function readByline(text: string): string | null {
  if (text.length > LONGEST_BYLINE) return null;
  const inner = text.startsWith('(') ? (IN_BRACKETS.exec(text)?.[1] ?? text) : text;
  for (const form of FORMS) {
    const [, cue, name] = form.exec(inner) ?? [];
    if (cue === undefined || name === undefined || !isCue(fold(cue))) continue;
    const undated = name.replace(DATE_BEHIND, '');
    if (inner !== text || undated.split(/\s+/).length <= NAME_WORDS) return undated;
  }
  return null;
}

const LONGEST_NAME = 45;
const MAX_WORDS_OF_KNOWN_NAME = 5;

/** A first word with the article, or with the ending of a noun of things: «صفحة أولى», «النتائج السابقة». */
const OF_A_THING = /^(?:ال\p{L}+|\p{L}{2,}ه)\s/u;

/** «مريم الكعبي صحافية», «عمر الفاسي - كاتب وباحث» */
const PROFESSION = new RegExp(
  `[\\s،,–-]+(?:${alternation(PROFESSIONS)})ة?(?:\\s\\p{L}+){0,2}$`,
  'u',
);

/** «فلاح الساعدي*»: what the writer does is told below. */
const MARK_BEHIND = /\s?\*$/;

/** «* كاتب وباحث في شؤون المناخ» */
const PROFESSION_ALONE = new RegExp(
  `^[*•\\s-]*(?:${alternation(PROFESSIONS.map(fold))})ه?(?: (?:و(?:${alternation(PROFESSIONS.map(fold))})ه?|في|من|لدي|ب\\p{L}+|\\p{L}+))*$`,
  'u',
);
const LONGEST_PROFESSION = 60;

/** Tells whether a folded line says what the writer does, and no more. */
export const saysProfession = (folded: string): boolean =>
  folded.length <= LONGEST_PROFESSION && PROFESSION_ALONE.test(folded);

/**
 * Tells whether the shown text of a line is the name of a person and nothing else: `known` when it opens
 * with a known given name, `shape` when only its form is a name's.
 */
export function nameAlone(text: string): 'known' | 'shape' | null {
  if (text.length > LONGEST_NAME) return null;
  const name = text.replace(PROFESSION, '').replace(MARK_BEHIND, '');
  const kind = nameKind(name);
  if (kind === 'person' && name.split(/\s+/).length <= MAX_WORDS_OF_KNOWN_NAME) return 'known';
  if (kind !== 'phrase' || OF_A_THING.test(fold(name))) return null;
  return name === text ? 'shape' : 'known';
}
