import type { DocumentContext } from '../context/document-context.ts';
import type { Feature } from '../features/feature.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { featuresAt } from '../position/features.ts';
import type { State } from '../states.ts';
import type { Role } from '../story.ts';

/*
 * A page without a paragraph is a poem, a list, a maxim, a few words of breaking news. Its short lines look like
 * bylines, captions and labels, and no paragraph tells them apart: there only what a line itself shows counts.
 */

/** What a line must show to be kept out of the text of such a page. */
const SIGNS: ReadonlyMap<Role, readonly Feature[]> = new Map<Role, readonly Feature[]>([
  ['title', ['title-of-a-later-line']],
  ['kicker', ['overline', 'colon-above-the-headline']],
  ['standfirst', ['summary-of-the-story']],
  ['quote', ['verse', 'quoted-whole', 'written-as-quote', 'text-of-a-post']],
  ['caption', ['caption-known', 'caption-words', 'picture-file', 'written-as-caption']],
  ['related-label', ['related-label']],
  ['related', ['under-a-related-label', 'related-on-the-line']],
  ['tags', ['tag-label', 'tags-on-the-line', 'under-a-tag-label', 'hashtags']],
  ['separator', ['no-letters']],
  ['subhead', ['written-as-subhead', 'ends-in-colon', 'over-a-list', 'between-two-lists']],
  [
    'list-item',
    [
      'bullet',
      'numbered',
      'written-as-item',
      'in-a-run-of-one-mark',
      'in-a-run-of-one-shape',
      'row-of-a-table',
      'list-of-short-lines',
    ],
  ],
  [
    'furniture',
    [
      'furniture-label',
      'list-heading',
      'desk-label',
      'breadcrumb',
      'field',
      'value-of-a-field',
      'share-bar',
      'page-count',
      'navigation',
      'boilerplate',
      'under-a-list-heading',
      'in-a-block-of-the-page',
      'signature-of-a-post',
      'glued-words',
      'words-of-the-machine',
      'latin-below',
      'name-of-a-speaker',
      'written-as-nothing',
      'no-letters',
    ],
  ],
]);

/** So many lines make a poem, its title counted; fewer are a maxim, or breaking news. */
const MIN_LINES_OF_POEM = 4;

/** A byline without a word such as «بقلم», and the headline printed again, stand among so many first lines. */
const NEAR_THE_TOP = 3;

/** Tells whether a line is of a kind that the lines beside it are not: several of one kind are a list. */
const isAlone = (
  at: number,
  { lines }: DocumentContext,
  isOfKind: (facts: LineFacts | undefined) => boolean,
): boolean => isOfKind(lines[at]) && !isOfKind(lines[at - 1]) && !isOfKind(lines[at + 1]);

const isKnownName = (facts: LineFacts | undefined): boolean => facts?.name === 'known';
const isPrintedDate = (facts: LineFacts | undefined): boolean => facts?.isDate === true;
const isSureDateline = (facts: LineFacts | undefined): boolean => facts?.dateline?.sure === true;
const hasCue = (facts: LineFacts | undefined): boolean => (facts?.byline ?? null) !== null;

/** Tells whether a line near the top says what one above it says. A refrain comes further down. */
const isCopy = (at: number, { lines }: DocumentContext): boolean =>
  at <= NEAR_THE_TOP && lines.slice(0, at).some(({ key }) => key === lines[at]?.key);

/** Tells whether a line may be a verse: in doubt it is a paragraph. */
const isVerseLike = (at: number, { lines }: DocumentContext): boolean =>
  lines.length >= MIN_LINES_OF_POEM && !hasCue(lines[at]) && !/\d/.test(lines[at]?.folded ?? '');

/** Tells whether a page has no line that reads as a paragraph. */
export const hasNoParagraph = ({ lastProse }: DocumentContext): boolean => lastProse < 0;

/** «بقلم:» and «وكالات/ أ م» are read as what they say, and not by their form. */
const isShapeOfName = (facts: LineFacts | undefined): boolean =>
  !hasCue(facts) &&
  !isKnownName(facts) &&
  facts?.ending !== 'colon' &&
  (facts?.dateline?.source ?? null) === null;

/** Tells whether several lines were taken for bylines by their form alone: a story has one writer, a poem many lines. */
export const hasSeveralBareBylines = (
  { lines }: DocumentContext,
  states: readonly State[],
): boolean =>
  states.filter(({ role }, at) => role === 'byline' && isShapeOfName(lines[at])).length > 1;

/**
 * Returns a test of what a line of a page without paragraphs may be: text, or what it shows itself to be. A byline
 * and a dateline stand in the head there, since no other ones are shown.
 */
export function shownStates(document: DocumentContext, at: number): (state: State) => boolean {
  const features = new Set(featuresAt(at, document));
  const mayBe = (role: Role) => SIGNS.get(role)?.some((feature) => features.has(feature)) === true;
  const isOnce = (isOfKind: (facts: LineFacts | undefined) => boolean) =>
    isAlone(at, document, isOfKind);
  return ({ zone, role }) => {
    switch (role) {
      case 'headline':
      case 'paragraph':
        return true;
      case 'repeat':
        return isCopy(at, document);
      case 'quote':
        return isVerseLike(at, document) || mayBe(role);
      case 'byline':
        return zone === 'head' && (isOnce(hasCue) || (at <= NEAR_THE_TOP && isOnce(isKnownName)));
      case 'dateline':
        return zone === 'head' && isOnce(isSureDateline);
      case 'date':
        return isOnce(isPrintedDate);
      default:
        return mayBe(role);
    }
  };
}
