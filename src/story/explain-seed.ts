import { decode } from './decode/decode.ts';
import type { Evidence } from './features/feature.ts';
import { frontMatterBlock } from './front-matter/split-block.ts';
import { pointsFor, ruleOf } from './labelling/emission-scores.ts';
import { margins } from './labelling/viterbi.ts';
import { splitLines } from './lines/split-lines.ts';
import type { State } from './states.ts';
import type { Role } from './story.ts';
import { surroundings } from './context/document-context.ts';

/** A piece of evidence and what it did for a line: its points for the line's state less those for the runner-up. */
export interface Reason {
  readonly evidence: Evidence;
  readonly because: string;
  readonly points: number;
}

/** One line of a seed: what it was taken for, by how much, before what else, and why. */
export interface ExplainedLine extends State {
  readonly line: number;
  readonly text: string;
  /** How many points the best labelling of the whole seed loses when this line is the runner-up. */
  readonly margin: number;
  readonly runnerUp: string;
  readonly evidence: readonly Reason[];
}

/** Why a seed was understood as it was. */
export interface Explanation {
  readonly id: string;
  readonly lines: readonly ExplainedLine[];
}

/**
 * Takes the bytes of a seed and its id; gives each line with its role and the evidence that decided,
 * the weightiest first; no lines when the bytes are no text. With a rival, each line is held against
 * that role in place of its runner-up: "why is my subhead a paragraph?".
 */
export function explainSeed(bytes: Uint8Array, id: string, rival?: Role): Explanation {
  const decoded = decode(bytes);
  if (!decoded.ok) return { id, lines: [] };
  const end = frontMatterBlock(decoded.text)?.endLine ?? 0;
  const lines = splitLines(decoded.text).filter(({ number }) => number > end);
  if (lines.length === 0) return { id, lines: [] };
  const judged = margins(surroundings(lines), rival);
  return {
    id,
    lines: judged.map(({ label, margin, runnerUp, evidence: seen }, at) => ({
      line: lines[at]?.number ?? 0,
      text: lines[at]?.text ?? '',
      zone: label.zone,
      role: label.role,
      margin,
      runnerUp: `${runnerUp.zone}:${runnerUp.role}`,
      evidence: seen
        .map((evidence) => ({
          evidence,
          because: ruleOf(evidence).because,
          points: pointsFor(evidence, label) - pointsFor(evidence, runnerUp),
        }))
        .filter(({ points }) => points !== 0)
        .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    })),
  };
}
