import {
  readDateline,
  readInlineDateline,
  type DatelineReading,
} from '../recognizers/credits/dateline.ts';
import { foremostOfRole, textsOfRole } from './by-role.ts';
import { composeHeadline, isLongHeadline } from './headline.ts';
import { shownLabels } from './shown-labels.ts';
import { lineParts, markedPartText, TOLD_LINE } from './line-parts.ts';
import { composePhotos } from './photos.ts';
import type { ReadLine } from './read-line.ts';
import { composeRelated } from './related.ts';
import { composeSections } from './sections.ts';
import { sourceLines } from './source-lines.ts';
import { statedDates } from './stated-dates.ts';
import { bodyWarnings, lineWarnings, repeatedRoleWarnings } from './warnings.ts';
import type { HeadFields } from '../front-matter/fields.ts';
import type { SaidRoles } from '../labelling/label-lines.ts';
import type { MarkedText } from '../inline/marked-text.ts';
import { markedValue, shownValue } from '../lines/shown-text.ts';
import type { State } from '../states.ts';
import type { PictureLine } from '../lines/written-picture.ts';
import type { Dateline, Role, SourceLine, Story } from '../story.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { tagsOf } from '../recognizers/tags.ts';
import { BYLINE_WORDS } from '../../arabic/lexicon/byline-words.ts';

/** What an editor says of a story. */
export interface Told {
  readonly head: HeadFields;
  /** Roles by the indexes of lines. */
  readonly roles: SaidRoles;
}

/** What a story is composed from beside the lines that were labelled. */
interface ComposedFrom extends Told {
  readonly pictures: readonly PictureLine[];
}

function readLines(
  seed: DocumentContext,
  labels: readonly State[],
  said: SaidRoles,
): readonly ReadLine[] {
  const { source, lines, leadStems } = seed;
  const shown = shownLabels(seed, labels, said);
  const read: ReadLine[] = [];
  let isOpening = labels.every(
    ({ role }, at) => role !== 'dateline' || (!said.has(at) && lines[at]?.dateline?.place === null),
  );
  for (const [at, line] of source.entries()) {
    const facts = lines[at];
    const label = shown[at];
    if (facts === undefined || label === undefined) continue;
    const mayOpenWithDateline =
      isOpening && label.role === 'paragraph' && labels[at]?.role !== 'standfirst';
    if (mayOpenWithDateline) isOpening = false;
    const isSaid = said.has(at);
    const parts = lineParts(line, facts, label, { mayOpenWithDateline, leadStems, isSaid });
    read.push({ line, facts, label, parts, isSaid });
  }
  return read;
}

/** Returns what a text says that an editor calls a dateline: a place, where nothing else can be told. */
function readToldDateline(text: string): DatelineReading {
  const place = { place: text, source: null, byline: null, end: text.length };
  return readDateline(text) ?? { ...place, sure: true, knowsPlace: false };
}

function readingOf({ line, facts, isSaid }: ReadLine): DatelineReading | readonly [] {
  return facts.dateline ?? (isSaid ? readToldDateline(line.text) : []);
}

/** Returns the first reading of a line as a dateline that names a place, else the first of any. */
function datelineOf(lines: readonly ReadLine[], told: string | null): DatelineReading | null {
  if (told !== null) return readToldDateline(told);
  const readings = foremostOfRole(lines, 'dateline').flatMap(readingOf);
  const placed = readings.find(({ place }) => place !== null);
  if (placed !== undefined) return placed;
  const opening = lines.find(({ parts }) => parts.length > 1 && parts[0]?.role === 'dateline');
  const inline = opening === undefined ? null : readInlineDateline(opening.line.text);
  return inline ?? readings[0] ?? null;
}

function filedFrom({ place, source }: DatelineReading): Dateline | null {
  return place === null && source === null ? null : { place, source };
}

/** «بقلم:», with the name on a line of its own. */
const isBylineLabel = (folded: string): boolean =>
  folded.endsWith(':') && BYLINE_WORDS.has(folded.slice(0, -1).trimEnd());

function bylineOf(lines: readonly ReadLine[]): string | null {
  const bylines = foremostOfRole(lines, 'byline').filter(
    ({ label, isSaid, facts }) => isSaid || (label.zone === 'head' && !isBylineLabel(facts.folded)),
  );
  for (const { facts } of bylines) if (facts.byline !== null) return facts.byline;
  const known = bylines.find(({ facts }) => facts.name === 'known') ?? bylines[0];
  return known === undefined ? null : known.line.text;
}

/** Returns the name of the first folder, as it is shown. */
function deskOf(id: string): string | null {
  const end = id.indexOf('/');
  return end < 0 ? null : shownValue(id.slice(0, end)) || null;
}

const firstOfRole = (lines: readonly ReadLine[], role: Role): string | null =>
  textsOfRole(foremostOfRole(lines, role), role)[0] ?? null;

const pictureSource = ({ number, raw }: PictureLine): SourceLine => ({
  line: number,
  parts: [{ role: 'picture', text: raw }],
});

function standfirstOf(lines: readonly ReadLine[], told: string | null): MarkedText | null {
  if (told !== null) return markedValue(told);
  const texts = foremostOfRole(lines, 'standfirst').map((read) =>
    markedPartText(read, 'standfirst'),
  );
  return texts.find(({ text }) => text !== '') ?? null;
}

/**
 * Returns the story that the lines of a seed tell, given their labels, what the whole tells of them, what
 * an editor says, and the lines that name pictures.
 */
export function composeStory(
  seed: DocumentContext,
  labels: readonly State[],
  id: string,
  { head, roles, pictures }: ComposedFrom,
): Story {
  const lines = readLines(seed, labels, roles);
  const own = lines.filter(({ line }) => line.number !== TOLD_LINE);
  const long = seed.source.find((line, at) => {
    const label = labels[at];
    return label !== undefined && isLongHeadline(line, label);
  });
  const { headline, title, warnings } = composeHeadline(lines, long, head);
  const dateline = datelineOf(lines, head.dateline);
  const standfirst = standfirstOf(lines, head.standfirst);
  return {
    id,
    lang: seed.lang,
    desk: deskOf(id),
    headline,
    title,
    kicker: head.kicker ?? firstOfRole(lines, 'kicker'),
    standfirst: standfirst?.text ?? null,
    ...(standfirst === null || standfirst.marks.length === 0
      ? {}
      : { standfirstMarks: standfirst.marks }),
    byline: head.byline ?? bylineOf(lines) ?? dateline?.byline ?? null,
    dateline: dateline === null ? null : filedFrom(dateline),
    photos: composePhotos(lines, head),
    dates: statedDates(own, seed.lang),
    sections: composeSections(lines, seed.hoursOfEntries, pictures),
    related: composeRelated(lines, headline),
    tags: textsOfRole(lines, 'tags').flatMap(tagsOf),
    furniture: textsOfRole(lines, 'furniture'),
    lines: [...own.flatMap(sourceLines), ...pictures.map(pictureSource)].toSorted(
      (one, other) => one.line - other.line,
    ),
    warnings: [
      ...warnings,
      ...repeatedRoleWarnings(own),
      ...bodyWarnings(lines, seed),
      ...lineWarnings(own),
    ],
  };
}
