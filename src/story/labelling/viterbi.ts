/** How well the states of a linear chain begin, follow each other and end. */
export interface Chain {
  /** How many states it has. */
  readonly states: number;
  /** The score of each state for the first item. */
  readonly start: readonly number[];
  /** The score of going from state `a` to state `b`, at `a * states + b`; -Infinity when that cannot be. */
  readonly transitions: Float64Array;
  /** The score of each state for the last item. */
  readonly end: readonly number[];
}

/** The transitions that can be, by the state that they lead to: those of state `a` from `first[a]` to `first[a + 1]`. */
interface Steps {
  readonly first: readonly number[];
  readonly from: readonly number[];
  readonly score: Float64Array;
}

function stepsOf({ states, transitions }: Chain): Steps {
  const first: number[] = [0];
  const from: number[] = [];
  const score: number[] = [];
  for (let to = 0; to < states; to += 1) {
    for (let state = 0; state < states; state += 1) {
      const own = transitions[state * states + to] ?? -Infinity;
      if (own === -Infinity) continue;
      from.push(state);
      score.push(own);
    }
    first.push(from.length);
  }
  return { first, from, score: Float64Array.from(score) };
}

/** A linear-chain model. On the way forward only the transitions that can be are looked at: half of a page's. */
export interface ChainModel extends Chain {
  readonly steps: Steps;
}

/** Returns the model of a chain. */
export const chainModel = (chain: Chain): ChainModel => ({ ...chain, steps: stepsOf(chain) });

/** For each item and state: the best score of the items up to it, and the state before it then. */
interface Forward {
  readonly scores: Float64Array;
  readonly origins: Uint16Array;
}

function forward(emissions: Float64Array, model: ChainModel): Forward {
  const { states, start, steps } = model;
  const { first, from, score } = steps;
  const scores = emissions.slice();
  const origins = new Uint16Array(emissions.length);
  for (let state = 0; state < Math.min(states, scores.length); state += 1)
    scores[state] = (scores[state] ?? 0) + (start[state] ?? 0);
  for (let row = states; row < scores.length; row += states) {
    for (let to = 0; to < states; to += 1) {
      let best = -Infinity;
      const end = first[to + 1] ?? 0;
      for (let step = first[to] ?? 0; step < end; step += 1) {
        const state = from[step] ?? 0;
        const total = (scores[row - states + state] ?? 0) + (score[step] ?? 0);
        if (total <= best) continue;
        best = total;
        origins[row + to] = state;
      }
      scores[row + to] = (scores[row + to] ?? 0) + best;
    }
  }
  return { scores, origins };
}

/** The path that leads to the best last state. */
function pathBack({ scores, origins }: Forward, { states, end }: ChainModel): readonly number[] {
  const items = scores.length / states;
  const totals = end.map((score, state) => score + (scores[(items - 1) * states + state] ?? 0));
  let state = totals.indexOf(Math.max(...totals));
  const path: number[] = [];
  for (let item = items - 1; item >= 0; item -= 1) {
    path.push(state);
    state = origins[item * states + state] ?? 0;
  }
  return path.toReversed();
}

/**
 * Returns the sequence of states with the highest score; of equals, the state with the lower index.
 *
 * @param emissions the score of each item for each state, at `item * states + state`.
 *
 * Source: Viterbi, "Error bounds for convolutional codes" (1967); Forney, "The Viterbi algorithm" (1973).
 */
export function bestPath(emissions: Float64Array, model: ChainModel): readonly number[] {
  return pathBack(forward(emissions, model), model);
}

/** For each item and state, the best score of the items after it. */
function backward(emissions: Float64Array, { states, transitions, end }: ChainModel): Float64Array {
  const scores = new Float64Array(emissions.length);
  scores.set(end.slice(0, emissions.length), Math.max(emissions.length - states, 0));
  for (let row = emissions.length - 2 * states; row >= 0; row -= states) {
    for (let from = 0; from < states; from += 1) {
      let best = -Infinity;
      for (let to = 0; to < states; to += 1) {
        const next = row + states + to;
        const rest = (emissions[next] ?? 0) + (scores[next] ?? 0);
        best = Math.max(best, (transitions[from * states + to] ?? 0) + rest);
      }
      scores[row + from] = best;
    }
  }
  return scores;
}

/**
 * Returns for each item and state the best score of a whole sequence that has it (max-marginals).
 *
 * @param emissions as for `bestPath`; the result is laid out alike.
 */
export function maxMarginals(emissions: Float64Array, model: ChainModel): Float64Array {
  const after = backward(emissions, model);
  return forward(emissions, model).scores.map((score, at) => score + (after[at] ?? 0));
}
