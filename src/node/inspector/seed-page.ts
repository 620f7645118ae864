import type { Explanation } from '../../story/explain-seed.ts';
import { splitLines } from '../../story/lines/split-lines.ts';
import { STATES } from '../../story/states.ts';
import type { Role, SeedProblem, SeedReading, Story } from '../../story/story.ts';
import { counted } from './counted.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { framed } from './page-frame.ts';
import { pageTurner, turnTo, type Turned } from './pagination.ts';
import { roleWords } from './role-names.ts';
import { seedText } from './seed-text.ts';
import { isNarrow, seedLine, type LineView } from './seed-line.ts';
import { listAddress, seedAddress } from './paths.ts';
import { understood } from './story-facts.ts';

/** A seed, read and explained. */
export interface SeedView {
  readonly id: string;
  readonly reading: SeedReading;
  readonly explanation: Explanation;
  /** The text of the file, as far as its bytes are text: to show where a problem is. */
  readonly text: string;
  /** Address of its story for a browser, or null when the edition has none of it. */
  readonly storyAddress: string | null;
  /** The role that each line is held against, or null for its runner-up. */
  readonly rival: Role | null;
  readonly page: number;
}

/** Lines on one page: a seed may hold a hundred thousand. */
const pageSize = 300;

/** The roles that a whole line can have, in the order of a page. */
const rivals: readonly Role[] = [...new Set(STATES.map(({ role }) => role))];

function linesOf(story: Story, { lines }: Explanation): readonly LineView[] {
  const explained = new Map(lines.map((line) => [line.line, line]));
  return story.lines.map((source, at) => ({
    source,
    explained: explained.get(source.line),
    warnings: story.warnings.filter(({ line }) => line === source.line),
    isAfterBlank: source.line - (story.lines[at - 1]?.line ?? 0) > 1,
  }));
}

/** Addresses within a seed's page, for a browser. */
interface Addresses {
  readonly ofPage: (page: number) => string;
  readonly ofLine: (line: number) => string;
}

function addressesOf(view: SeedView, base: string, lines: readonly LineView[]): Addresses {
  const { id, rival, page: shown } = view;
  const pages = new Map(
    lines.map(({ source }, at) => [source.line, Math.floor(at / pageSize) + 1]),
  );
  const ofPage = (page: number): string =>
    seedAddress(base, id, { against: rival, page: page === 1 ? null : page });
  return {
    ofPage,
    ofLine(line) {
      const page = pages.get(line) ?? shown;
      return `${page === shown ? '' : ofPage(page)}#line-${line}`;
    },
  };
}

const problemBox = ({ line, message, remedy }: SeedProblem): Markup =>
  markup`<p class="problem">Line ${line}: ${message} <span>${remedy}</span></p>`;

/** How many lines before and after a problem are shown with it. */
const around = 3;

/** Why a seed gave no story, at its line. */
function problemContent({ problem }: { readonly problem: SeedProblem }, text: string): Markup {
  const near = splitLines(text).filter(({ number }) => Math.abs(number - problem.line) <= around);
  const rows = near.map(({ number, raw }) => {
    const box = number === problem.line ? problemBox(problem) : nothing;
    return markup`<li id="line-${number}"><a class="number" href="#line-${number}" aria-label="Line ${number}">${number}</a>
<p class="raw">${seedText(raw, 'ar')}</p><div class="why">${box}</div></li>`;
  });
  return near.some(({ number }) => number === problem.line)
    ? markup`<h2>Where it cannot be read</h2><ol class="lines">${rows}</ol>`
    : problemBox(problem);
}

/** Concerns listed above the lines. */
const mostConcerns = 20;

/** The warnings of a story and its narrow lines, each with a link to its line. */
function concerns(story: Story, lines: readonly LineView[], addresses: Addresses): Markup {
  const link = (line: number): Markup =>
    markup`<a href="${addresses.ofLine(line)}">Line ${line}</a>`;
  const narrow = lines.flatMap(({ explained }) =>
    explained !== undefined && isNarrow(explained) ? explained : [],
  );
  const warnings = story.warnings.map(
    ({ line, message }) => markup`<li class="warning">${link(line)}: ${message}</li>`,
  );
  const doubts = narrow.map(
    ({ line, role }) => markup`<li>${link(line)}: ${roleWords[role].name}, but narrowly</li>`,
  );
  const all = [...warnings, ...doubts];
  if (all.length === 0) return nothing;
  const more = all.length - mostConcerns;
  const rest = more > 0 ? markup`<li>And ${more} more, at their lines.</li>` : nothing;
  return markup`<ul class="concerns">${all.slice(0, mostConcerns)}${rest}</ul>`;
}

function storyContent(view: SeedView, story: Story, base: string): Markup {
  const all = linesOf(story, view.explanation);
  const turned: Turned<LineView> = turnTo(all, pageSize, view.page);
  const addresses = addressesOf({ ...view, page: turned.page }, base, all);
  const storyLink =
    view.storyAddress === null ? nothing : markup` <a href="${view.storyAddress}">Story page</a>`;
  return markup`<p class="lead">${counted(story.lines.length, 'line')}, ${counted(story.warnings.length, 'warning')}.${storyLink} <a href="#understood">What was understood</a></p>
${concerns(story, all, addresses)}
<div class="sides"><section aria-labelledby="lines"><h2 id="lines">Lines and roles</h2>
<ol class="lines">${turned.items.map((line) => seedLine(line, story.lang))}</ol>
${pageTurner(turned, addresses.ofPage)}</section>
${understood(story, addresses.ofLine)}</div>`;
}

function rivalForm({ id, rival }: SeedView, base: string): Markup {
  const options = rivals.map(
    (role) =>
      markup`<option value="${role}"${role === rival ? markup` selected` : nothing}>${roleWords[role].name}</option>`,
  );
  return markup`<form action="${seedAddress(base, id)}"><label for="against">Why not</label>
<select id="against" name="against"><option value="">its runner-up</option>${options}</select><button>Explain</button></form>`;
}

/**
 * The page of one seed: its lines in order, what each was taken for and why, and what was
 * understood of the whole.
 *
 * @param base `/` or `/some/path/`.
 * @returns a whole HTML document.
 */
export function seedPage(view: SeedView, base: string): string {
  const { id, reading } = view;
  const body =
    reading.kind === 'story'
      ? storyContent(view, reading.story, base)
      : problemContent(reading, view.text);
  const content = markup`<h1><bdi>${id}</bdi>.txt</h1>${body}`;
  const tools = reading.kind === 'story' ? rivalForm(view, base) : nothing;
  return framed({ sheet: 'seed-page.css', title: `${id} · Seeds · Waraq`, tools, content }, base);
}

/** The page of a seed that is not there, or not any more. */
export function missingSeedPage(id: string, base: string): string {
  const content = markup`<h1><bdi>${id}</bdi>.txt</h1>
<p class="problem">There is no such seed. <span>It was deleted or has another name now: <a href="${listAddress(base)}">see all seeds</a>.</span></p>`;
  return framed(
    { sheet: 'seed-page.css', title: `${id} · Seeds · Waraq`, tools: nothing, content },
    base,
  );
}
