/** Where a mark that closes something stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The marks in a text that close something, for who reads it from its beginning to its end: each is found once,
 * however many openings have none.
 */
export class ClosingMarks {
  /** The last stands first, so that what was passed is taken off the end. */
  readonly #left: Place[];

  /** @param mark with the flag `g`. */
  constructor(text: string, mark: RegExp) {
    this.#left = [...text.matchAll(mark)]
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .toReversed();
  }

  /** Returns the first mark at a place or behind it, or null. `place` never goes back. */
  after(place: number): Place | null {
    while ((this.#left.at(-1)?.start ?? place) < place) this.#left.pop();
    return this.#left.at(-1) ?? null;
  }
}

/**
 * Returns a text with each span from an opening to the next closing replaced. An opening without a closing stays.
 *
 * @param opening with the flag `g`; so has `closing`.
 * @param by gives what stands in place of a span, given what stands between its marks.
 */
export function replaceSpans(
  text: string,
  { opening, closing }: { readonly opening: RegExp; readonly closing: RegExp },
  by: (inner: string) => string,
): string {
  const closings = new ClosingMarks(text, closing);
  const kept: string[] = [];
  let done = 0;
  for (const { index, 0: mark } of text.matchAll(opening)) {
    if (index < done) continue;
    const close = closings.after(index + mark.length);
    if (close === null) break;
    kept.push(text.slice(done, index), by(text.slice(index + mark.length, close.start)));
    done = close.end;
  }
  return kept.join('') + text.slice(done);
}
