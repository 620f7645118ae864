/** A set of small numbers that is emptied in no time, to be used again and again. */
export class ReusedSet {
  readonly #turns: number[] = [];
  #turn = 1;

  clear(): void {
    this.#turn += 1;
  }

  /** @returns whether the value was not there before. */
  add(value: number): boolean {
    while (this.#turns.length <= value) this.#turns.push(0);
    if (this.has(value)) return false;
    this.#turns[value] = this.#turn;
    return true;
  }

  has(value: number): boolean {
    return this.#turns[value] === this.#turn;
  }
}
