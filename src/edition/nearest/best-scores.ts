const isBefore = (score: number, number: number, otherScore: number, other: number): boolean =>
  score > otherScore || (score === otherScore && number < other);

/** Keeps the best of what is offered, in order: the highest score first, and of two that are equal the lower number. */
export class BestScores {
  readonly numbers: Int32Array;
  readonly scores: Float64Array;
  /** How many are kept now: they stand first in `numbers` and `scores`. */
  length = 0;
  /** What is offered with a lower score is not kept. */
  least = 0;

  /** @param most how many are kept. */
  constructor(most: number) {
    this.numbers = new Int32Array(most);
    this.scores = new Float64Array(most);
  }

  /** Lets go of all. */
  clear(): void {
    this.length = 0;
    this.least = 0;
  }

  /** Keeps a number if it is among the best; scores are not negative. */
  offer(number: number, score: number): void {
    const { numbers, scores } = this;
    const last = numbers.length - 1;
    if (this.length > last) {
      if (!isBefore(score, number, scores[last] ?? 0, numbers[last] ?? 0)) return;
    } else this.length += 1;
    let at = this.length - 1;
    while (at > 0 && isBefore(score, number, scores[at - 1] ?? 0, numbers[at - 1] ?? 0)) {
      numbers[at] = numbers[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
      at -= 1;
    }
    numbers[at] = number;
    scores[at] = score;
    if (this.length > last) this.least = scores[last] ?? 0;
  }
}
