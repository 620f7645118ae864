/**
 * Numbers words as it meets them, without cutting them out of their texts: a hash table, for the
 * words of tens of thousands of headlines.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** For each place one more than the number of its word, or 0; at most half of them are taken. */
  #places = new Int32Array(1024);

  /** The word of a number. */
  at(number: number): string {
    return this.#words[number] ?? '';
  }

  /**
   * Numbers the words of a text.
   *
   * @param text words with spaces between.
   * @returns their numbers, in order.
   */
  numbersIn(text: string): readonly number[] {
    const numbers: number[] = [];
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at === text.length ? 32 : text.charCodeAt(at);
      if (unit !== 32) hash = Math.imul(hash ^ unit, 0x01000193);
      else {
        if (at > start) numbers.push(this.#numberOf(text, start, at, hash));
        start = at + 1;
        hash = 0;
      }
    }
    return numbers;
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    let place = this.#firstPlace(hash);
    for (;;) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) break;
      const word = this.at(number);
      if (word.length === end - start && text.startsWith(word, start)) return number;
      place = this.#nextPlace(place);
    }
    this.#places[place] = this.#words.push(text.slice(start, end));
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#places.length) this.#grow();
    return this.#words.length - 1;
  }

  #firstPlace(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#places.length - 1);
  }

  #nextPlace(place: number): number {
    return (place + 1) & (this.#places.length - 1);
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    for (const [number, hash] of this.#hashes.entries()) {
      let place = this.#firstPlace(hash);
      while (this.#places[place] !== 0) place = this.#nextPlace(place);
      this.#places[place] = number + 1;
    }
  }
}
