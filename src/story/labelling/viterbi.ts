/** A linear-chain model: how well its states begin, follow each other and end. */
export interface ChainModel {
  /** How many states it has. */
  readonly states: number;
  /** The score of each state for the first item. */
  readonly start: readonly number[];
  /** The score of going from state `a` to state `b`, at `a * states + b`; -Infinity when that cannot be. */
  readonly transitions: Float64Array;
  /** The score of each state for the last item. */
  readonly end: readonly number[];
}

/** For each item and state: the best score of the items up to it, and the state before it then. */
interface Forward {
  readonly scores: Float64Array;
  readonly origins: Uint16Array;
}

function forward(emissions: Float64Array, { states, start, transitions }: ChainModel): Forward {
  const scores = Float64Array.from(emissions);
  const origins = new Uint16Array(emissions.length);
  for (let state = 0; state < Math.min(states, scores.length); state += 1)
    scores[state] = (scores[state] ?? 0) + (start[state] ?? 0);
  for (let row = states; row < scores.length; row += states) {
    for (let to = 0; to < states; to += 1) {
      let best = -Infinity;
      for (let from = 0; from < states; from += 1) {
        const score = (scores[row - states + from] ?? 0) + (transitions[from * states + to] ?? 0);
        if (score <= best) continue;
        best = score;
        origins[row + to] = from;
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
