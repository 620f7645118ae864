import { nameAlone, readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { readDateline, readInlineDateline, type DatelineReading } from './dateline.ts';
import { lineParts, partText } from './line-parts.ts';
import { composeSections } from './compose-sections.ts';
import { lineWarnings } from './line-warnings.ts';
import type { ReadLine } from './read-line.ts';
import type { SeedLine } from './split-lines.ts';
import type { State } from './states.ts';
import { statedDates } from './stated-dates.ts';
import type { PhotoNote, Role, SourceLine, Story, Warning } from './story.ts';
import type { Surroundings } from './surroundings.ts';
import { tagsOf } from './tags.ts';
import { fold } from '../arabic/fold.ts';

function readLines(
  lines: readonly SeedLine[],
  labels: readonly State[],
  leadStems: ReadonlySet<string>,
): readonly ReadLine[] {
  const hasDateline = labels.some((label) => label.role === 'dateline');
  const read: ReadLine[] = [];
  let isOpening = !hasDateline;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const label = labels[at];
    if (line === undefined || label === undefined) continue;
    const mayOpenWithDateline = isOpening && label.role === 'paragraph';
    if (mayOpenWithDateline) isOpening = false;
    read.push({ line, label, parts: lineParts(line, label, { mayOpenWithDateline, leadStems }) });
  }
  return read;
}

function addText(role: Role, text: string, texts: Map<Role, string[]>): void {
  const known = texts.get(role);
  if (known !== undefined) known.push(text);
  else texts.set(role, [text]);
}

/** The shown texts of the lines, by role. No two parts of a line have the same. */
function textsByRole(lines: readonly ReadLine[]): ReadonlyMap<Role, readonly string[]> {
  const texts = new Map<Role, string[]>();
  for (const line of lines) {
    for (const { role } of line.parts) {
      const text = partText(line, role);
      if (text !== '') addText(role, text, texts);
    }
  }
  return texts;
}

const NONE: readonly string[] = [];

function labelled(lines: readonly ReadLine[], role: Role): readonly ReadLine[] {
  const found: ReadLine[] = [];
  for (const line of lines) if (line.label.role === role) found.push(line);
  return found;
}

function datelineOf(lines: readonly ReadLine[]): DatelineReading | null {
  let best: DatelineReading | null = null;
  for (const { line } of labelled(lines, 'dateline')) {
    const reading = readDateline(line.text);
    if (reading !== null && reading.place !== null) return reading;
    best ??= reading;
  }
  if (best !== null) return best;
  const opening = lines.find(({ parts }) => parts[0]?.role === 'dateline');
  return opening === undefined ? null : readInlineDateline(opening.line.text);
}

function bylineOf(lines: readonly ReadLine[]): string | null {
  const texts = labelled(lines, 'byline')
    .filter(({ label }) => label.zone === 'head')
    .map(({ line }) => line.text);
  if (texts.length === 0) return null;
  const named = texts.flatMap((text) => readByline(text) ?? [])[0];
  return named ?? texts.find((text) => nameAlone(text) === 'known') ?? texts[0] ?? null;
}

function isSamePhoto(one: PhotoNote, other: PhotoNote): boolean {
  return fold(one.caption ?? '') === fold(other.caption ?? '') && one.credit === other.credit;
}

/** Joins a line that holds only a credit with the caption line after it, and drops second copies. */
function photosOf(lines: readonly ReadLine[]): readonly PhotoNote[] {
  const photos: PhotoNote[] = [];
  for (const { line } of labelled(lines, 'caption')) {
    const reading = readCaption(line.text);
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
  const [folder, ...rest] = id.split('/');
  return folder === undefined || rest.length === 0 ? null : folder;
}

function unique(texts: readonly string[], except: string): readonly string[] {
  const seen = new Set([fold(except)]);
  const found: string[] = [];
  for (const text of texts) {
    const key = fold(text);
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
  const all = readLines(seed.source, labels, seed.leadStems);
  const texts = textsByRole(all);
  const printed = texts.get('headline')?.[0];
  const headline = printed ?? fallbackHeadline(all, texts.get('paragraph')?.[0]);
  const dateline = datelineOf(all);
  return {
    id,
    lang: seed.lang,
    desk: deskOf(id),
    headline,
    title: titleOf(all, headline),
    kicker: texts.get('kicker')?.[0] ?? null,
    standfirst: texts.get('standfirst')?.[0] ?? null,
    byline: bylineOf(all) ?? dateline?.byline ?? null,
    dateline:
      dateline !== null && (dateline.place !== null || dateline.source !== null)
        ? { place: dateline.place, source: dateline.source }
        : null,
    photos: photosOf(all),
    dates: statedDates(all, seed.lang),
    sections: composeSections(all),
    related: unique(texts.get('related') ?? NONE, headline),
    tags: (texts.get('tags') ?? NONE).flatMap(tagsOf),
    furniture: texts.get('furniture') ?? NONE,
    lines: sourceLines(all),
    warnings: [...headlineWarning(all, printed), ...lineWarnings(all)],
  };
}
