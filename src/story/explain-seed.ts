import { featuresAt } from './position/features.ts';
import { decode } from './decode/decode.ts';
import type { Feature } from './features/feature.ts';
import { editedSeed, type EditedSeed } from './edited-seed.ts';
import { frontMatterOf } from './front-matter/front-matter.ts';
import { ruleOf, scoreFor } from './labelling/emission-scores.ts';
import { judgeLines, labelLines, type JudgedLine } from './labelling/label-lines.ts';
import { splitLines } from './lines/split-lines.ts';
import { apartFromPictures } from './lines/written-picture.ts';
import type { State } from './states.ts';
import type { Role } from './story.ts';

/** A feature and what it did for a line: its score for the line's state less that for the runner-up. */
export interface Reason {
  readonly feature: Feature;
  readonly because: string;
  readonly score: number;
}

/** One line of a seed: what it was taken for, by how much, before what else, and why. */
export interface ExplainedLine extends State {
  readonly line: number;
  readonly text: string;
  /** What the line would be taken for if its editor said nothing; null where nothing is said of it. */
  readonly guess: Role | null;
  /** Whether it is the printed headline, and front matter says another in its place. */
  readonly givesWay: boolean;
  /** By how much the best labelling of the whole seed is worse when this line is the runner-up. */
  readonly margin: number;
  readonly runnerUp: string;
  readonly features: readonly Reason[];
}

/** Why a seed was understood as it was. */
export interface Explanation {
  readonly id: string;
  readonly lines: readonly ExplainedLine[];
}

function reasonsFor(
  features: readonly Feature[],
  { state, runnerUp }: JudgedLine,
): readonly Reason[] {
  return features
    .map((feature) => ({
      feature,
      because: ruleOf(feature).because,
      score: scoreFor(feature, state) - scoreFor(feature, runnerUp),
    }))
    .filter(({ score }) => score !== 0)
    .toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score));
}

/**
 * The roles of lines without what an editor says of them; a headline of the front matter stays, and the printed one
 * gives way to it.
 */
function guessedRoles({ document, added, givesWay }: EditedSeed): readonly Role[] {
  const headline: readonly [number, Role][] = added === 0 ? [] : [[0, 'headline']];
  const printed: readonly [number, Role][] = givesWay < 0 ? [] : [[givesWay, 'repeat']];
  return labelLines(document, new Map([...headline, ...printed])).map(({ role }) => role);
}

/**
 * Returns each line of a seed with its role and the features that decided, the weightiest first.
 * There are no lines when the bytes are no text.
 *
 * @param rival the role to hold each line against in place of its runner-up: "why is my subhead a
 * paragraph?".
 */
export function explainSeed(bytes: Uint8Array, id: string, rival?: Role): Explanation {
  const decoded = decode(bytes);
  if (!decoded.ok) return { id, lines: [] };
  const front = frontMatterOf(decoded.text);
  const end = front.kind === 'error' ? 0 : front.endLine;
  const own = splitLines(decoded.text).filter(({ number }) => number > end);
  const { lines } = apartFromPictures(own);
  if (lines.length === 0) return { id, lines: [] };
  const edited = editedSeed(lines, front.kind === 'fields' ? front.fields : null);
  const { document, told, added, givesWay } = edited;
  const guesses = told.roles.size === 0 ? [] : guessedRoles(edited);
  const explained = judgeLines(document, told.roles, rival).map((judged, at): ExplainedLine => ({
    line: document.source[at]?.number ?? 0,
    text: document.source[at]?.text ?? '',
    zone: judged.state.zone,
    role: judged.state.role,
    guess: told.roles.has(at) && at !== givesWay ? (guesses[at] ?? null) : null,
    givesWay: at === givesWay,
    margin: judged.margin,
    runnerUp: `${judged.runnerUp.zone}:${judged.runnerUp.role}`,
    features: told.roles.has(at) ? [] : reasonsFor(featuresAt(at, document), judged),
  }));
  return { id, lines: explained.slice(added) };
}
