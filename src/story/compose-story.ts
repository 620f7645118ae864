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
import type { PhotoNote, Role, Story, Warning } from './story.ts';
import type { Surroundings } from './surroundings.ts';
import { tagsOf } from './tags.ts';
import { fold } from '../arabic/fold.ts';

function readLines(
  lines: readonly SeedLine[],
  labels: readonly State[],
  leadStems: ReadonlySet<string>,
): readonly ReadLine[] {
  const hasDateline = labels.some((label) => label.role === 'dateline');
  const opening = labels.findIndex(({ role }) => role === 'paragraph');
  return lines.flatMap((line, at) => {
    const label = labels[at];
    if (label === undefined) return [];
    const mayOpenWithDateline = !hasDateline && at === opening;
    return [{ line, label, parts: lineParts(line, label, { mayOpenWithDateline, leadStems }) }];
  });
}

function textsOf(lines: readonly ReadLine[], role: Role): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = partText(line, role);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function datelineOf(lines: readonly ReadLine[]): DatelineReading | null {
  const readings = lines
    .filter(({ label }) => label.role === 'dateline')
    .flatMap(({ line }) => readDateline(line.text) ?? []);
  const best = readings.find(({ place }) => place !== null) ?? readings[0];
  if (best !== undefined) return best;
  const opening = lines.find(({ parts }) => parts[0]?.role === 'dateline');
  return opening === undefined ? null : readInlineDateline(opening.line.text);
}

function bylineOf(lines: readonly ReadLine[]): string | null {
  const texts = lines
    .filter(({ label }) => label.role === 'byline' && label.zone === 'head')
    .map(({ line }) => line.text);
  const named = texts.flatMap((text) => readByline(text) ?? [])[0];
  return named ?? texts.find((text) => nameAlone(text) === 'known') ?? texts[0] ?? null;
}

function isSamePhoto(one: PhotoNote, other: PhotoNote): boolean {
  return fold(one.caption ?? '') === fold(other.caption ?? '') && one.credit === other.credit;
}

/** Joins a line that holds only a credit with the caption line after it, and drops second copies. */
function photosOf(lines: readonly ReadLine[]): readonly PhotoNote[] {
  const photos: PhotoNote[] = [];
  for (const { line, label } of lines) {
    if (label.role !== 'caption') continue;
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
  return texts.filter((text) => {
    const key = fold(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A headline made from the opening is cut at a word before this length. */
const FALLBACK_LENGTH = 90;

/** The opening of the first paragraph, or of the first line that says something. */
function fallbackHeadline(lines: readonly ReadLine[]): string {
  const opening =
    textsOf(lines, 'paragraph')[0] ?? lines.find(({ line }) => line.text !== '')?.line.text ?? '';
  if (opening.length <= FALLBACK_LENGTH) return opening;
  const cut = opening.slice(0, FALLBACK_LENGTH).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function headlineWarning(
  lines: readonly SeedLine[],
  printed: string | undefined,
): readonly Warning[] {
  if (printed !== undefined) return [];
  const message = 'No headline was found; the opening stands in for it.';
  return [{ line: lines[0]?.number ?? 1, message }];
}

function titleOf(lines: readonly ReadLine[], headline: string): string | null {
  const title = lines.find(({ label }) => label.role === 'title');
  if (title !== undefined) return title.line.text;
  const headlineLine = lines.find(({ label }) => label.role === 'headline');
  if (headlineLine !== undefined && headlineLine.parts.length > 1) return headlineLine.line.text;
  return lines.some(({ label }) => label.role === 'repeat') ? headline : null;
}

/** Takes the lines of a seed with what the whole tells, their labels, and its id; gives the story they tell. */
export function composeStory(seed: Surroundings, labels: readonly State[], id: string): Story {
  const lines = seed.lines.map(({ line }) => line);
  const all = readLines(lines, labels, seed.leadStems);
  const printed = textsOf(all, 'headline')[0];
  const headline = printed ?? fallbackHeadline(all);
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
    related: unique(textsOf(all, 'related'), headline),
    tags: textsOf(all, 'tags').flatMap(tagsOf),
    furniture: textsOf(all, 'furniture'),
    lines: all.map(({ line, parts }) => ({ line: line.number, parts })),
    warnings: [...headlineWarning(lines, printed), ...lineWarnings(lines)],
  };
}
