import { isWithinLetters } from '../../arabic/text/character-classes.ts';
import { COUNTRIES } from '../../arabic/lexicon/cities.ts';
import {
  DESK_LABELS,
  FIELD_LABELS,
  FURNITURE_LABELS,
  LIST_HEADINGS,
  PRINTED_THINGS,
} from '../../arabic/lexicon/furniture-labels.ts';
import { RELATED_MARKERS } from '../../arabic/lexicon/related-markers.ts';
import { TAG_LABELS } from '../../arabic/lexicon/tag-labels.ts';

/** A kind of label that news pages print. */
export type LabelKind = 'furniture' | 'list' | 'desk' | 'related' | 'tag';

/** The labels of a kind, folded, and how long a line may be that is one. */
interface Labels {
  readonly kind: LabelKind;
  readonly labels: ReadonlySet<string>;
  readonly longest: number;
}

const LABELS: readonly Labels[] = [
  { kind: 'furniture', labels: FURNITURE_LABELS, longest: 90 },
  { kind: 'list', labels: LIST_HEADINGS, longest: 60 },
  { kind: 'desk', labels: DESK_LABELS, longest: 40 },
  { kind: 'related', labels: RELATED_MARKERS, longest: 50 },
  { kind: 'tag', labels: TAG_LABELS, longest: 30 },
];

const LONGEST_LABEL = Math.max(...LABELS.map(({ longest }) => longest));

const SIGNS_BEFORE = /^[ :>|/*•\-–.…!"]+/;
const SIGNS_BEHIND = /[ :>|/*•\-–.…!"]+$/;

/** A count behind a label: «التعليقات (0)». */
const COUNT = /\s*\(?\d{1,4}(?: ?(?:min|د|دقيقه|دقائق))?\)?$/;
const ENDS_IN_COUNT = /[\d)]$/;

/** A folded text without the signs and the count round it. */
function labelOf(folded: string): string {
  if (isWithinLetters(folded)) return folded;
  const label = folded.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '');
  return ENDS_IN_COUNT.test(label) ? label.replace(COUNT, '') : label;
}

const MAX_READ = 'الاكثر ';
const MAX_READ_WORDS = 6;

/** «وصفات ذات صلة», «الصور ذات الصلة»: what is related, whatever it is called. */
const RELATED_KIND = /^\p{L}+ (?:ذات (?:ال)?صله|ذات علاقه)$/u;

/** «موضوعات مقترحة», «تقارير مشابهة»: what pages print, and how it is chosen. */
const CHOSEN = /^(\p{L}+) (?:ال)?(?:مقترحه|متعلقه|مشابهه|مماثله|مرتبطه)$/u;

/** «اقرأ أيضا في الجهات»: a label, and the desk that its headlines are from. */
const FROM_DESK = / (?:في|من|حول|عن) (?:ال)?\p{L}+(?: \p{L}+)?$/u;

const isOfDesk = (label: string): boolean =>
  FROM_DESK.test(label) && RELATED_MARKERS.has(label.replace(FROM_DESK, ''));

function namesRelated(label: string): boolean {
  const [, things = ''] = CHOSEN.exec(label) ?? [];
  return RELATED_KIND.test(label) || PRINTED_THINGS.has(things) || isOfDesk(label);
}

/** «المزيد من سياسة», «المزيد من الفيديوهات»: a list of a desk, or of what pages print. */
const MORE_OF = /^(?:ال)?مزيد (?:من|في) /;

/** «الأكثر قراءة في الشرق الأوسط»: a heading that goes on. */
function headsList(label: string): boolean {
  if (MORE_OF.test(label)) {
    const things = label.replace(MORE_OF, '');
    return PRINTED_THINGS.has(things) || DESK_LABELS.has(things);
  }
  if (!label.startsWith(MAX_READ)) return false;
  const words = label.split(' ');
  return words.length <= MAX_READ_WORDS && LIST_HEADINGS.has(words.slice(0, 2).join(' '));
}

/** «نشر في محليات»: where the page has filed the story. */
const FILED_IN = /^(?:نشرت?|منشور) (?:في|ضمن|تحت) /;

const isFiledIn = (label: string): boolean =>
  FILED_IN.test(label) && DESK_LABELS.has(label.replace(FILED_IN, ''));

/** «قصص مقترحة نهاية»: what a page says of its list to those who hear it. */
const END_OF_LIST = ' نهايه';

const endsList = (label: string): boolean =>
  label.endsWith(END_OF_LIST) &&
  LABELS.some(({ labels }) => labels.has(label.slice(0, -END_OF_LIST.length)));

/** «انتهى / 25م», «انتهت/س.م»: the end, and the letters of who edited. */
const END_AND_LETTERS = /^انته[يت]\s?[/.\-–]+\s?[\p{L}\d][\p{L}\d. ]{0,5}$/u;

const isOfPage = (labels: ReadonlySet<string>, folded: string, label: string): boolean =>
  labels.has(folded) || isFiledIn(label) || endsList(label) || END_AND_LETTERS.test(folded);

function isOfKind({ kind, labels, longest }: Labels, folded: string, label: string): boolean {
  if (kind === 'furniture' && isOfPage(labels, folded, label)) return true;
  if (folded.length > longest) return false;
  if (labels.has(label) || (kind === 'desk' && COUNTRIES.has(label))) return true;
  return kind === 'list' ? headsList(label) : kind === 'related' && namesRelated(label);
}

/** Returns the kinds of label that a folded line may be. */
export function labelsIn(folded: string): readonly LabelKind[] {
  if (folded.length > LONGEST_LABEL) return [];
  const label = labelOf(folded);
  const kinds: LabelKind[] = [];
  for (const labels of LABELS) if (isOfKind(labels, folded, label)) kinds.push(labels.kind);
  return kinds;
}

const LONGEST_FIELD = 90;
const LONGEST_FIELD_LABEL = 20;

/** «رابط الخبر بصحيفة الساحل: …», with the words of a headline behind it. */
const LINK_OF_STORY = /^(?:رابط (?:الخبر|المقال|الموضوع|الماده)|لينك (?:خبر|مطلب))[^:]{0,30}:/;

/** Tells whether a folded line opens with the name of a field and a colon. */
export function isFieldLine(folded: string): boolean {
  if (LINK_OF_STORY.test(folded)) return true;
  if (folded.length > LONGEST_FIELD) return false;
  const colon = folded.search(/[:,]/);
  return (
    colon > 0 && colon <= LONGEST_FIELD_LABEL && FIELD_LABELS.has(folded.slice(0, colon).trim())
  );
}
