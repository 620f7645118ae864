import { nameAlone, readByline } from '../recognizers/byline.ts';
import { readInlineDateline, type DatelineReading } from '../recognizers/dateline.ts';
import { lineParts, partText } from './line-parts.ts';
import { composeSections } from './sections.ts';
import { lineWarnings } from './warnings.ts';
import { FOLDED_LENGTH } from '../features/line-facts.ts';
import type { ReadLine } from './labelled-line.ts';
import type { State } from '../states.ts';
import { statedDates } from './stated-dates.ts';
import type { PhotoNote, Role, SourceLine, Story, Warning } from '../story.ts';
import type { Surroundings } from '../context/document-context.ts';
import { tagsOf } from '../recognizers/tags.ts';
import { fold } from '../../arabic/text/fold.ts';

function readLines(seed: Surroundings, labels: readonly State[]): readonly ReadLine[] {
  const { source, lines, leadStems } = seed;
  const hasDateline = labels.some((label) => label.role === 'dateline');
  const read: ReadLine[] = [];
  let isOpening = !hasDateline;
  for (let at = 0; at < source.length; at += 1) {
    const line = source[at];
    const facts = lines[at];
    const label = labels[at];
    if (line === undefined || facts === undefined || label === undefined) continue;
    const mayOpenWithDateline = isOpening && label.role === 'paragraph';
    if (mayOpenWithDateline) isOpening = false;
    const parts = lineParts(line, facts, label, { mayOpenWithDateline, leadStems });
    read.push({ line, facts, label, parts });
  }
  return read;
}

/** The shown texts of the lines' parts of one role. No two parts of a line have the same. */
function textsOf(lines: readonly ReadLine[], role: Role): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = partText(line, role);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function labelled(lines: readonly ReadLine[], role: Role): readonly ReadLine[] {
  const found: ReadLine[] = [];
  for (const line of lines) if (line.label.role === role) found.push(line);
  return found;
}

function datelineOf(lines: readonly ReadLine[]): DatelineReading | null {
  let best: DatelineReading | null = null;
  for (const { facts } of labelled(lines, 'dateline')) {
    const reading = facts.dateline;
    if (reading !== null && reading.place !== null) return reading;
    best ??= reading;
  }
  if (best !== null) return best;
  const opening = lines.find(({ parts }) => parts[0]?.role === 'dateline');
  return opening === undefined ? null : readInlineDateline(opening.line.text);
}

function bylineOf(lines: readonly ReadLine[]): string | null {
  const bylines = labelled(lines, 'byline').filter(({ label }) => label.zone === 'head');
  for (const { line } of bylines) {
    const named = readByline(line.text);
    if (named !== null) return named;
  }
  const known = bylines.find(({ line }) => nameAlone(line.text) === 'known') ?? bylines[0];
  return known === undefined ? null : known.line.text;
}

function isSamePhoto(one: PhotoNote, other: PhotoNote): boolean {
  return fold(one.caption ?? '') === fold(other.caption ?? '') && one.credit === other.credit;
}

/** Joins a line that holds only a credit with the caption line after it, and drops second copies. */
function photosOf(lines: readonly ReadLine[]): readonly PhotoNote[] {
  const photos: PhotoNote[] = [];
  for (const { line, facts } of labelled(lines, 'caption')) {
    const reading = facts.caption;
    const note: PhotoNote =
      reading === null
        ? { caption: line.text, credit: null }
        : { caption: reading.caption, credit: reading.credit };
    const last = photos.at(-1);
    if (last !== undefined && last.caption === null && note.credit === null) {
      photos[photos.length - 1] = { caption: note.caption, credit: last.credit };
    } else if (!photos.some((photo) => isSamePhoto(photo, note))) {
      photos.push(note);
    }
  }
  return photos;
}

function deskOf(id: string): string | null {
  const end = id.indexOf('/');
  return end < 0 ? null : id.slice(0, end);
}

/** The folded text of a line's part. That of a whole line is known, and those of headlines come again. */
const foldedPart = ({ facts }: ReadLine, text: string): string =>
  text === facts.text && text.length <= FOLDED_LENGTH ? facts.folded : fold(text);

/** The headlines of other stories, each once. */
function relatedOf(lines: readonly ReadLine[], headline: string): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const text = partText(line, 'related');
    if (text === '') continue;
    if (seen.size === 0) seen.add(fold(headline));
    const key = foldedPart(line, text);
    if (!seen.has(key)) found.push(text);
    seen.add(key);
  }
  return found;
}

/** A headline made from the opening is cut at a word before this length. */
const FALLBACK_LENGTH = 90;

/** The opening of the first paragraph, or of the first line that says something. */
function fallbackHeadline(lines: readonly ReadLine[], paragraph: string | undefined): string {
  const opening = paragraph ?? lines.find(({ line }) => line.text !== '')?.line.text ?? '';
  if (opening.length <= FALLBACK_LENGTH) return opening;
  const cut = opening.slice(0, FALLBACK_LENGTH).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function headlineWarning(
  lines: readonly ReadLine[],
  printed: string | undefined,
): readonly Warning[] {
  if (printed !== undefined) return [];
  const message = 'No headline was found; the opening stands in for it.';
  return [{ line: lines[0]?.line.number ?? 1, message }];
}

function sourceLines(lines: readonly ReadLine[]): readonly SourceLine[] {
  const source: SourceLine[] = [];
  for (const { line, parts } of lines) source.push({ line: line.number, parts });
  return source;
}

function titleOf(lines: readonly ReadLine[], headline: string): string | null {
  const [title] = labelled(lines, 'title');
  if (title !== undefined) return title.line.text;
  const [headlineLine] = labelled(lines, 'headline');
  if (headlineLine !== undefined && headlineLine.parts.length > 1) return headlineLine.line.text;
  return labelled(lines, 'repeat').length > 0 ? headline : null;
}

/** Takes the lines of a seed with what the whole tells, their labels, and its id; gives the story they tell. */
export function composeStory(seed: Surroundings, labels: readonly State[], id: string): Story {
  const all = readLines(seed, labels);
  const printed = textsOf(all, 'headline')[0];
  const headline = printed ?? fallbackHeadline(all, textsOf(all, 'paragraph')[0]);
  const dateline = datelineOf(all);
  return {
    id,
    lang: seed.lang,
    desk: deskOf(id),
    headline,
    title: titleOf(all, headline),
    kicker: textsOf(all, 'kicker')[0] ?? null,
    standfirst: textsOf(all, 'standfirst')[0] ?? null,
    byline: bylineOf(all) ?? dateline?.byline ?? null,
    dateline:
      dateline !== null && (dateline.place !== null || dateline.source !== null)
        ? { place: dateline.place, source: dateline.source }
        : null,
    photos: photosOf(all),
    dates: statedDates(all, seed.lang),
    sections: composeSections(all),
    related: relatedOf(all, headline),
    tags: textsOf(all, 'tags').flatMap(tagsOf),
    furniture: textsOf(all, 'furniture'),
    lines: sourceLines(all),
    warnings: [...headlineWarning(all, printed), ...lineWarnings(all)],
  };
}
