import { STATES } from './state-space.ts';
import { emissionScores } from './emission-scores.ts';
import { PAGE_MODEL } from './transition-scores.ts';
import { bestPath, maxMarginals } from './viterbi.ts';
import type { DocumentContext } from '../context/document-context.ts';
import type { State } from '../states.ts';
import type { Role } from '../story.ts';

/*
 * The parser is a linear-chain model over the lines of a seed. A state is a role in a zone of the page;
 * features are what can be seen of a line; their weights give each line a score for each state, and
 * transitions a score for each pair of neighbours. Viterbi's algorithm finds the best whole.
 */

/** A line's state, the next best one, and by how much the whole is worse with that. */
export interface JudgedLine {
  readonly state: State;
  readonly runnerUp: State;
  readonly margin: number;
}

const PARAGRAPH: State = { zone: 'body', role: 'paragraph' };

const stateAt = (index: number | undefined): State => STATES[index ?? -1] ?? PARAGRAPH;

/** Returns the state of each line in the best labelling of all of them. */
export function labelLines(document: DocumentContext): readonly State[] {
  return bestPath(emissionScores(document), PAGE_MODEL).map(stateAt);
}

/** The states that a line's own is held against: those of the rival, or of every other role. */
function rivalsOf(own: State, rival: Role | undefined): readonly number[] {
  const others = [...STATES.keys()].filter((state) => stateAt(state).role !== own.role);
  const wanted = others.filter((state) => stateAt(state).role === rival);
  return wanted.length === 0 ? others : wanted;
}

/**
 * Returns the best labelling with each line's runner-up.
 *
 * @param rival the role to hold each line against that has another one, in place of its runner-up; the
 * margin is infinite where it cannot stand.
 */
export function judgeLines(document: DocumentContext, rival?: Role): readonly JudgedLine[] {
  const emissions = emissionScores(document);
  const totals = maxMarginals(emissions, PAGE_MODEL);
  return bestPath(emissions, PAGE_MODEL).map((own, line) => {
    const total = (state: number) => totals[line * STATES.length + state] ?? -Infinity;
    const others = rivalsOf(stateAt(own), rival);
    const best = Math.max(...others.map(total));
    const runnerUp = others.find((state) => total(state) === best);
    return { state: stateAt(own), runnerUp: stateAt(runnerUp), margin: total(own) - best };
  });
}
