import { fold } from '../../arabic/text/fold.ts';
import type { SeedReading, Story } from '../../story/story.ts';
import { seedText } from './seed-text.ts';
import { counted, grouped } from './counted.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { framed } from './page-frame.ts';
import { pageTurner, turnTo } from './pagination.ts';
import { listAddress, seedAddress } from './paths.ts';

/** A seed of the list. */
export interface SeedEntry {
  readonly id: string;
  readonly reading: SeedReading;
  /** Address of its story for a browser, or null when the edition has none of it. */
  readonly storyAddress: string | null;
}

/** What the address of the list asks for. */
export interface ListRequest {
  /** Words that the id or the headline must hold; all seeds when empty. */
  readonly query: string;
  readonly page: number;
}

/** Seeds on one page of the list. */
const pageSize = 100;

type Group = 'error' | 'empty' | 'warned' | 'read';

/** The groups in the order of their urgency. */
const groups: readonly (readonly [Group, heading: string])[] = [
  ['error', 'Cannot be read'],
  ['empty', 'Hold no words'],
  ['warned', 'Read, with warnings'],
  ['read', 'Read'],
];

function groupOf({ reading }: SeedEntry): Group {
  if (reading.kind !== 'story') return reading.kind;
  return reading.story.warnings.length > 0 ? 'warned' : 'read';
}

function isWanted({ id, reading }: SeedEntry, folded: string): boolean {
  const headline = reading.kind === 'story' ? reading.story.headline : '';
  return folded === '' || fold(id).includes(folded) || fold(headline).includes(folded);
}

function factsOf({ lines, sections, related }: Story): string {
  const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  return [
    counted(lines.length, 'line'),
    counted(sections.length, 'section'),
    counted(blocks, 'block'),
    ...(related.length > 0 ? [`${related.length} related`] : []),
  ].join(' · ');
}

function sayingOf({ reading }: SeedEntry): Markup {
  if (reading.kind !== 'story') {
    const { line, message, remedy } = reading.problem;
    return markup`<p class="problem">Line ${line}: ${message} <span>${remedy}</span></p>`;
  }
  const { headline, lang, warnings } = reading.story;
  const [first] = warnings;
  const more = warnings.length > 1 ? ` And ${warnings.length - 1} more.` : '';
  return markup`<p class="headline">${seedText(headline, lang)}</p>${
    first === undefined
      ? nothing
      : markup`<p class="warning">Line ${first.line}: ${first.message}${more}</p>`
  }`;
}

function row(entry: SeedEntry, base: string): Markup {
  const { id, reading, storyAddress } = entry;
  const facts =
    reading.kind === 'story' ? markup`<p class="facts">${factsOf(reading.story)}</p>` : nothing;
  const link =
    storyAddress === null
      ? nothing
      : markup`<a class="story-link" href="${storyAddress}">Story page<span class="unseen"> of ${id}</span></a>`;
  return markup`<li class="seed"><div class="saying">${sayingOf(entry)}</div>
<div class="about"><a class="id" href="${seedAddress(base, id)}"><bdi>${id}</bdi></a>${facts}${link}</div></li>
`;
}

function group(entries: readonly SeedEntry[], base: string, heading: string, all: number): Markup {
  if (entries.length === 0) return nothing;
  const rows = entries.map((entry) => row(entry, base));
  return markup`<section><h2>${heading} <span>${grouped(all)}</span></h2><ol>${rows}</ol></section>`;
}

/**
 * The page that lists the seeds: those that cannot be read first, then those with warnings.
 *
 * @param entries every seed, in the order of the ids.
 * @param base `/` or `/some/path/`.
 * @returns a whole HTML document.
 */
export function listPage(entries: readonly SeedEntry[], wanted: ListRequest, base: string): string {
  const folded = fold(wanted.query);
  const found = entries.filter((entry) => isWanted(entry, folded));
  const sorted = groups.flatMap(([name]) => found.filter((entry) => groupOf(entry) === name));
  const turned = turnTo(sorted, pageSize, wanted.page);
  const sections = groups.map(([name, heading]) => {
    const all = found.filter((entry) => groupOf(entry) === name).length;
    return group(
      turned.items.filter((entry) => groupOf(entry) === name),
      base,
      heading,
      all,
    );
  });
  const outcome =
    found.length === 0
      ? markup`<p class="none">No seed has these words in its name or its headline.</p>`
      : nothing;
  const content = markup`<h1>Seeds</h1>
<p class="lead">${counted(entries.length, 'seed')}${wanted.query === '' ? '' : `, ${found.length} found`}. Each name leads to its lines, what each was taken for, and why.</p>
${entries.length === 0 ? markup`<p class="none">Drop a text file into the folder of seeds.</p>` : outcome}
${sections}
${pageTurner(turned, (page) => listAddress(base, { q: wanted.query, page }))}`;
  const tools = markup`<form role="search" action="${listAddress(base)}"><label for="q">Name or headline</label>
<input id="q" name="q" type="search" dir="auto" value="${wanted.query}"><button>Find</button></form>`;
  return framed({ sheet: 'list-page.css', title: 'Seeds · Waraq', tools, content }, base);
}
