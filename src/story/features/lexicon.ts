import { mayHold, NUMBER, STOP } from '../../arabic/text/character-classes.ts';
import { AGENCIES } from '../../arabic/lexicon/agencies.ts';
import { UNNAMED_SOURCES } from '../../arabic/lexicon/byline-words.ts';
import { OUTLETS } from '../../arabic/lexicon/outlets.ts';
import {
  hasCaptionSubject,
  isEventCaption,
  opensAsCaption,
} from '../recognizers/captions/caption-words.ts';
import { isGlued } from '../recognizers/glued-words.ts';
import { isFieldLine } from '../recognizers/labels.ts';
import {
  isDeskBar,
  isNavigation,
  isPageCount,
  isShareBar,
  isTextSize,
  isTrail,
} from '../recognizers/page-bars.ts';
import { relatedMarkerLength } from '../recognizers/related-marker.ts';
import { saysProfession } from '../recognizers/credits/byline.ts';
import { isPostSignature } from '../recognizers/posts.ts';
import { isHashtags, tagLabelLength } from '../recognizers/tags.ts';
import type { MaybeFeatures } from './feature-set.ts';
import type { LineFacts } from './line-facts.ts';

/** Labels, credits and names have no more words. */
export const MAX_WORDS = 36;

const labelFeatures = ({ labels }: LineFacts): MaybeFeatures => [
  labels.includes('furniture') && 'furniture-label',
  labels.includes('list') && 'list-heading',
  labels.includes('desk') && 'desk-label',
  labels.includes('related') && 'related-label',
  labels.includes('tag') && 'tag-label',
];

/** The forms that a page prints round a story. */
const pageFeatures = ({ text, classes, folded, prose }: LineFacts): MaybeFeatures => [
  isTrail(text, folded) && 'breadcrumb',
  isFieldLine(folded) && 'field',
  !prose && (isShareBar(folded) || isTextSize(folded)) && 'share-bar',
  mayHold(classes, NUMBER) && isPageCount(folded) && 'page-count',
  !prose && (isNavigation(folded) || isDeskBar(folded)) && 'navigation',
  relatedMarkerLength(text) > 0 && 'related-on-the-line',
  tagLabelLength(text) > 0 && 'tags-on-the-line',
  isHashtags(text) && 'hashtags',
  isGlued(text) && 'glued-words',
  isPostSignature(text) && 'signature-of-a-post',
];

/** No source has more letters, «المصدر» and signs before it counted. */
const LONGEST_SOURCE = 60;

/** «الجزيرة + وكالات», «فرانس24/ أ ف ب» */
const BETWEEN_SOURCES = /\s*[+/،,&]\s*|\s[-–—]\s/u;

/** Several sources have one of these between, and one behind initials a bracket. Most lines have none: asked first. */
const SIGN_OF_SOURCES = /[-–—+/،,&(]/;

/** «ع.ج/أ.ح (د ب أ، رويترز)»: the letters of who edited, and where from. */
const INITIALS_AND_SOURCES = /^(?:\p{L}{1,2}[.\s/،]+){1,8}\(([^()]+)\)$/u;

/** «د ب أ/ أ م», «ع م / ن س ع»: the letters of who wrote and edited, behind an agency or alone. */
const EDITORS_LETTERS = /^\p{L}(?:[. ]\p{L}){1,2}$/u;

const isSource = (name: string): boolean =>
  AGENCIES.has(name) || OUTLETS.has(name) || UNNAMED_SOURCES.has(name);

/** The names of agencies or of who wrote, with no more than brackets, dashes and «المصدر» round it. */
function isSourceAlone(folded: string): boolean {
  if (folded.length > LONGEST_SOURCE) return false;
  const bare = folded.replace(/^المصدر\s*:?\s*|^[-–—\s]+|[()"]/g, '').trim();
  if (AGENCIES.has(bare) || UNNAMED_SOURCES.has(bare)) return true;
  if (!SIGN_OF_SOURCES.test(folded)) return false;
  const [, behindInitials = ''] = INITIALS_AND_SOURCES.exec(folded) ?? [];
  if (behindInitials !== '') return behindInitials.split(BETWEEN_SOURCES).every(isSource);
  const sources = bare.split(BETWEEN_SOURCES);
  return (
    sources.length > 1 && sources.every((name) => isSource(name) || EDITORS_LETTERS.test(name))
  );
}

function nameFeatures(facts: LineFacts): MaybeFeatures {
  const { folded, first, isDate, dateline, byline, name, labels, caption } = facts;
  const hasPlace = dateline?.knowsPlace === true;
  const isOnlyDate = isDate && !hasPlace;
  const isCredit = caption?.sure === true && caption.caption === null;
  const isDesk = labels.includes('desk') && !hasPlace;
  const namesSource = (dateline?.source ?? null) !== null;
  const isProfession = !namesSource && saysProfession(folded);
  return [
    !hasPlace && byline !== null && !isCredit && 'byline-cue',
    name === 'known' && 'name-known',
    isProfession && 'profession',
    name === 'shape' && !hasCaptionSubject(folded, first.word) && 'name-shape',
    isSourceAlone(folded) && 'agency-alone',
    dateline !== null &&
      !isOnlyDate &&
      !isProfession &&
      (dateline.sure && !isDesk ? 'dateline-known' : 'dateline-shape'),
    isOnlyDate && 'date',
  ];
}

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp)\b/i;

function photoFeatures({
  text,
  classes,
  folded,
  first,
  caption,
  dateline,
}: LineFacts): MaybeFeatures {
  const isCaption = caption !== null && dateline?.knowsPlace !== true && !isFieldLine(folded);
  return [
    isCaption && (caption.sure ? 'caption-known' : 'caption-shape'),
    opensAsCaption(folded, first.word) && 'caption-words',
    hasCaptionSubject(folded, first.word) && 'caption-subject',
    isEventCaption(folded) && 'caption-of-an-event',
    mayHold(classes, STOP) && PICTURE_FILE.test(text) && 'picture-file',
  ];
}

/** Returns what the lexicon and the recognizers know of a line, in groups. */
export function lexiconFeatures(facts: LineFacts): readonly MaybeFeatures[] {
  const boilerplate: MaybeFeatures = [
    facts.boilerplate > 0 && 'boilerplate',
    facts.boilerplate > 1 && 'boilerplate-again',
  ];
  if (facts.words > MAX_WORDS) return [boilerplate];
  return [
    boilerplate,
    labelFeatures(facts),
    pageFeatures(facts),
    nameFeatures(facts),
    photoFeatures(facts),
  ];
}
