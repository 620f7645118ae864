import { documentContext } from './context/document-context.ts';
import { featuresAt } from './context/features.ts';
import { decode } from './decode/decode.ts';
import type { Feature } from './features/feature.ts';
import { openingOf } from './front-matter/split-block.ts';
import { ruleOf, scoreFor } from './labelling/emission-scores.ts';
import { judgeLines, type JudgedLine } from './labelling/label-lines.ts';
import { splitLines } from './lines/split-lines.ts';
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
 * Returns each line of a seed with its role and the features that decided, the weightiest first.
 * There are no lines when the bytes are no text.
 *
 * @param rival the role to hold each line against in place of its runner-up: "why is my subhead a
 * paragraph?".
 */
export function explainSeed(bytes: Uint8Array, id: string, rival?: Role): Explanation {
  const decoded = decode(bytes);
  if (!decoded.ok) return { id, lines: [] };
  const opening = openingOf(decoded.text);
  const end = opening.kind === 'block' ? opening.endLine : 0;
  const lines = splitLines(decoded.text).filter(({ number }) => number > end);
  if (lines.length === 0) return { id, lines: [] };
  const document = documentContext(lines);
  return {
    id,
    lines: judgeLines(document, rival).map((judged, at) => ({
      line: lines[at]?.number ?? 0,
      text: lines[at]?.text ?? '',
      zone: judged.state.zone,
      role: judged.state.role,
      margin: judged.margin,
      runnerUp: `${judged.runnerUp.zone}:${judged.runnerUp.role}`,
      features: reasonsFor(featuresAt(at, document), judged),
    })),
  };
}
