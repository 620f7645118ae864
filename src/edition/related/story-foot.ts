/** How many further stories the foot of a page offers. */
const MAX_FURTHER = 3;

/** How many stories that name this one, and how many copies of it, are listed. */
const MAX_LISTED = 12;

/** The stories at the foot of another, by their numbers in the edition. */
export interface StoryFoot {
  /** Those that name it. */
  readonly backlinks: readonly number[];
  readonly copies: readonly number[];
  /** The newer and the older story beside it. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  readonly nearest: readonly number[];
  /** Those that stand around it in the edition. */
  readonly others: readonly number[];
}

/** What may stand at the foot of a story, the likeliest of each list first. */
interface FootCandidates {
  /** The number of the story. */
  readonly number: number;
  /** How many stories the edition has. */
  readonly count: number;
  /** The stories that it names, which stand there in any case. */
  readonly named: Iterable<number>;
  readonly backlinks: readonly number[];
  readonly copies: readonly number[];
  readonly nearest: readonly number[];
}

/** Returns what goes on by some step from a number, in turn on either side of it. */
function* around(number: number, count: number): Generator<number> {
  const furthest = Math.max(number, count - number);
  for (let step = 1; step <= furthest; step += 1) {
    if (number + step < count) yield number + step;
    if (number - step >= 0) yield number - step;
  }
}

/** Returns what comes after a number by steps of one size. */
function* from(number: number, step: 1 | -1, count: number): Generator<number> {
  for (let at = number + step; at >= 0 && at < count; at += step) yield at;
}

/**
 * Returns the stories at the foot of another, none of them twice: what it names goes first, then who names
 * it and its copies; the stories before and after it are the first on either side that do not stand there
 * yet; what is near it and what stands around it fill the rest.
 */
export function footOf(candidates: FootCandidates): StoryFoot {
  const { number, count } = candidates;
  const shown = new Set([number, ...candidates.named]);
  /** Returns the first stories that do not stand there yet, and notes that they do. */
  const take = (offered: Iterable<number>, most: number): readonly number[] => {
    const taken: number[] = [];
    for (const one of offered) {
      if (taken.length >= most) break;
      if (shown.has(one)) continue;
      shown.add(one);
      taken.push(one);
    }
    return taken;
  };
  const backlinks = take(candidates.backlinks, MAX_LISTED);
  const copies = take(candidates.copies, MAX_LISTED);
  const [previous] = take(from(number, -1, count), 1);
  const [next] = take(from(number, 1, count), 1);
  const nearest = take(candidates.nearest, MAX_FURTHER);
  const others = take(around(number, count), MAX_FURTHER - nearest.length);
  return { backlinks, copies, previous, next, nearest, others };
}
