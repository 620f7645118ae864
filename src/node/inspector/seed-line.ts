import type { ExplainedLine, Reason } from '../../story/explain-seed.ts';
import type { Part, Role, SourceLine, Warning } from '../../story/story.ts';
import { seedText } from './seed-text.ts';
import { counted } from './counted.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { roleWords, stateWords } from './role-names.ts';

/** One line of a seed with all that is known of it. */
export interface LineView {
  readonly source: SourceLine;
  /** Undefined where nothing was weighed: front matter. */
  readonly explained: ExplainedLine | undefined;
  readonly warnings: readonly Warning[];
  readonly isAfterBlank: boolean;
}

/** Up to this margin a line was decided narrowly: one stronger piece of evidence turns it. */
const narrow = 2;

/** Whether a line might as well have been its runner-up. */
export const isNarrow = ({ margin }: Pick<ExplainedLine, 'margin'>): boolean => margin <= narrow;

/** A role's name in its colour. */
export const roleMark = (role: Role): Markup =>
  markup`<span class="role" data-role="${role}">${roleWords[role].name}</span>`;

const part = ({ role, text }: Part, lang: string): Markup =>
  markup`<div class="part" data-role="${role}">${roleMark(role)}<p>${seedText(text, lang)}</p></div>`;

/** Points to a tenth: sums of fractions are not exact. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

/** Points with their sign; the sign of minus is a real one. */
const signed = (points: number): string =>
  points < 0 ? `−${rounded(-points)}` : `+${rounded(points)}`;

const reason = (because: string, points: number): Markup =>
  markup`<li><span class="points" data-side="${points < 0 ? 'against' : 'for'}">${signed(points)}</span> ${because}</li>`;

/** What the lines round it add: the margin is of the whole seed, the reasons of this line alone. */
function remainder(margin: number, evidence: readonly Reason[]): readonly Markup[] {
  const rest = rounded(margin - evidence.reduce((sum, { points }) => sum + points, 0));
  return rest === 0 || !Number.isFinite(rest)
    ? []
    : [reason('What the lines round it would be then, and the order of a page', rest)];
}

function verdict({ line, role, zone, margin, runnerUp, evidence }: ExplainedLine): Markup {
  const own = stateWords(`${zone}:${role}`);
  const other = stateWords(runnerUp);
  const summary = Number.isFinite(margin)
    ? `${isNarrow({ margin }) ? 'Only ' : ''}${counted(rounded(margin), 'point')} ahead of ${other.name}`
    : `No ${other.name} can stand here`;
  return markup`<details id="why-${line}"${isNarrow({ margin }) ? markup` class="narrow"` : nothing}>
<summary>${summary}</summary>
<p>For <b>${own.name}</b> ${own.place} (+), for <b>${other.name}</b> ${other.place} (−):</p>
<ul>${evidence.map(({ because, points }) => reason(because, points))}${remainder(margin, evidence)}</ul></details>`;
}

/** A line as a row: its number, its parts by role, its warnings, and why it is what it is. */
export function seedLine(
  { source, explained, warnings, isAfterBlank }: LineView,
  lang: string,
): Markup {
  const { line, parts } = source;
  const why = explained === undefined ? nothing : verdict(explained);
  return markup`<li id="line-${line}"${isAfterBlank ? markup` class="after-blank"` : nothing}>
<a class="number" href="#line-${line}" aria-label="Line ${line}">${line}</a>
<div class="parts">${parts.map((one) => part(one, lang))}</div>
<div class="why">${warnings.map(({ message }) => markup`<p class="warning">${message}</p>`)}${why}</div></li>
`;
}
