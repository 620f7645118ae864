import { ALL_STATES } from './state-space.ts';
import { emissionScores, saidEmissionScores } from './emission-scores.ts';
import { hasNoParagraph, hasSeveralBareBylines, shownStates } from './short-lines.ts';
import { PAGE_MODEL, saidPageModel } from './transition-scores.ts';
import { bestPath, maxMarginals, type ChainModel } from './viterbi.ts';
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

const stateAt = (index: number | undefined): State => ALL_STATES[index ?? -1] ?? PARAGRAPH;

/** The roles that an editor says, by the indexes of lines. */
export type SaidRoles = ReadonlyMap<number, Role>;

const NOTHING_SAID: SaidRoles = new Map();

/** The scores of the lines, and the model that they are weighed in. */
interface Lattice {
  readonly emissions: Float64Array;
  readonly model: ChainModel;
}

const latticeOf = (document: DocumentContext, said: SaidRoles): Lattice =>
  said.size === 0
    ? { emissions: emissionScores(document), model: PAGE_MODEL }
    : { emissions: saidEmissionScores(document, said), model: saidPageModel() };

const BODY_ROLES: ReadonlySet<Role> = new Set(['paragraph', 'subhead', 'list-item', 'quote']);

/** Tells whether all text of a page was taken for headlines of other stories, and no label says so. */
function isAllUnlabelledLinks(states: readonly State[]): boolean {
  const roles = new Set(states.map(({ role }) => role));
  const hasBody = [...BODY_ROLES].some((role) => roles.has(role));
  return roles.has('related') && !roles.has('related-label') && !hasBody;
}

/** Tells whether a page gives no hold to guess by: only what its lines show themselves to be counts then. */
const isWithoutHold = (document: DocumentContext, states: readonly State[]): boolean =>
  hasNoParagraph(document) ||
  isAllUnlabelledLinks(states) ||
  hasSeveralBareBylines(document, states);

/** Returns scores by which a line is text unless it shows itself, or an editor says, that it is something else. */
function withoutGuesses(
  { emissions, model }: Lattice,
  document: DocumentContext,
  said: SaidRoles,
): Lattice {
  const scores = emissions.slice();
  for (const line of document.lines.keys()) {
    if (said.has(line)) continue;
    const mayBe = shownStates(document, line);
    for (let state = 0; state < model.states; state += 1)
      if (!mayBe(stateAt(state))) scores[line * model.states + state] = -Infinity;
  }
  return { emissions: scores, model };
}

/** The scores of a page, and the best path through them. */
interface Labelling {
  readonly lattice: Lattice;
  readonly path: readonly number[];
}

/**
 * Returns the best labelling. Short lines that are all a page has are its text, as those of a poem, unless
 * they show themselves to be something else: words of a story are never lost.
 */
function labellingOf(document: DocumentContext, said: SaidRoles): Labelling {
  const lattice = latticeOf(document, said);
  const path = bestPath(lattice.emissions, lattice.model);
  if (!isWithoutHold(document, path.map(stateAt))) return { lattice, path };
  const text = withoutGuesses(lattice, document, said);
  return { lattice: text, path: bestPath(text.emissions, text.model) };
}

/** Returns the state of each line in the best labelling of all of them that has what an editor says. */
export function labelLines(
  document: DocumentContext,
  said: SaidRoles = NOTHING_SAID,
): readonly State[] {
  return labellingOf(document, said).path.map(stateAt);
}

/** The states that a line's own is held against: those of the rival, or of every other role. */
function rivalsOf(own: State, rival: Role | undefined, states: number): readonly number[] {
  const others: number[] = [];
  for (let state = 0; state < states; state += 1)
    if (stateAt(state).role !== own.role) others.push(state);
  const wanted = others.filter((state) => stateAt(state).role === rival);
  return wanted.length === 0 ? others : wanted;
}

/**
 * Returns the best labelling with each line's runner-up.
 *
 * @param rival the role to hold each line against that has another one, in place of its runner-up; the
 * margin is infinite where it cannot stand, as beside a role that an editor says.
 */
export function judgeLines(
  document: DocumentContext,
  said: SaidRoles = NOTHING_SAID,
  rival?: Role,
): readonly JudgedLine[] {
  const { lattice, path } = labellingOf(document, said);
  const { emissions, model } = lattice;
  const totals = maxMarginals(emissions, model);
  return path.map((own, line) => {
    const total = (state: number) => totals[line * model.states + state] ?? -Infinity;
    const others = rivalsOf(stateAt(own), rival, model.states);
    const best = Math.max(...others.map(total));
    const runnerUp = others.find((state) => total(state) === best);
    return { state: stateAt(own), runnerUp: stateAt(runnerUp), margin: total(own) - best };
  });
}
