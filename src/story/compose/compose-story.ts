import { nameAlone, readByline } from '../recognizers/credits/byline.ts';
import { readInlineDateline, type DatelineReading } from '../recognizers/credits/dateline.ts';
import { linesOfRole, textsOfRole } from './by-role.ts';
import { composeHeadline, isLongHeadline } from './headline.ts';
import { lineParts } from './line-parts.ts';
import { composePhotos } from './photos.ts';
import type { ReadLine } from './read-line.ts';
import { composeRelated } from './related.ts';
import { composeSections } from './sections.ts';
import { statedDates } from './stated-dates.ts';
import { bodyWarnings, lineWarnings } from './warnings.ts';
import { shownValue } from '../lines/shown-text.ts';
import type { State } from '../states.ts';
import type { Dateline, Story } from '../story.ts';
import type { DocumentContext } from '../context/document-context.ts';
import { tagsOf } from '../recognizers/tags.ts';

const FIRST_PARAGRAPH: State = { zone: 'body', role: 'paragraph' };

function readLines(seed: DocumentContext, labels: readonly State[]): readonly ReadLine[] {
  const { source, lines, leadStems } = seed;
  const read: ReadLine[] = [];
  let isOpening = labels.every(({ role }) => role !== 'dateline');
  for (const [at, line] of source.entries()) {
    const facts = lines[at];
    const own = labels[at];
    if (facts === undefined || own === undefined) continue;
    const label = isLongHeadline(line, own) ? FIRST_PARAGRAPH : own;
    const mayOpenWithDateline = isOpening && label.role === 'paragraph';
    if (mayOpenWithDateline) isOpening = false;
    const parts = lineParts(line, facts, label, { mayOpenWithDateline, leadStems });
    read.push({ line, facts, label, parts });
  }
  return read;
}

/** Returns the first reading of a line as a dateline that names a place, else the first of any. */
function datelineOf(lines: readonly ReadLine[]): DatelineReading | null {
  const readings = linesOfRole(lines, 'dateline').flatMap(({ facts }) => facts.dateline ?? []);
  const best = readings.find(({ place }) => place !== null) ?? readings[0];
  if (best !== undefined) return best;
  const opening = lines.find(({ parts }) => parts[0]?.role === 'dateline');
  return opening === undefined ? null : readInlineDateline(opening.line.text);
}

function filedFrom({ place, source }: DatelineReading): Dateline | null {
  return place === null && source === null ? null : { place, source };
}

function bylineOf(lines: readonly ReadLine[]): string | null {
  const bylines = linesOfRole(lines, 'byline').filter(({ label }) => label.zone === 'head');
  for (const { line } of bylines) {
    const named = readByline(line.text);
    if (named !== null) return named;
  }
  const known = bylines.find(({ line }) => nameAlone(line.text) === 'known') ?? bylines[0];
  return known === undefined ? null : known.line.text;
}

/** Returns the name of the first folder, as it is shown. */
function deskOf(id: string): string | null {
  const end = id.indexOf('/');
  return end < 0 ? null : shownValue(id.slice(0, end)) || null;
}

/**
 * Returns the story that the lines of a seed tell, given their labels and what the whole tells of
 * them.
 */
export function composeStory(seed: DocumentContext, labels: readonly State[], id: string): Story {
  const lines = readLines(seed, labels);
  const long = seed.source.find((line, at) => {
    const label = labels[at];
    return label !== undefined && isLongHeadline(line, label);
  });
  const { headline, title, warnings } = composeHeadline(lines, long);
  const dateline = datelineOf(lines);
  return {
    id,
    lang: seed.lang,
    desk: deskOf(id),
    headline,
    title,
    kicker: textsOfRole(lines, 'kicker')[0] ?? null,
    standfirst: textsOfRole(lines, 'standfirst')[0] ?? null,
    byline: bylineOf(lines) ?? dateline?.byline ?? null,
    dateline: dateline === null ? null : filedFrom(dateline),
    photos: composePhotos(lines),
    dates: statedDates(lines, seed.lang),
    sections: composeSections(lines),
    related: composeRelated(lines, headline),
    tags: textsOfRole(lines, 'tags').flatMap(tagsOf),
    furniture: textsOfRole(lines, 'furniture'),
    lines: lines.map(({ line, parts }) => ({ line: line.number, parts })),
    warnings: [...warnings, ...bodyWarnings(lines, seed), ...lineWarnings(lines)],
  };
}
