/** Pages whose numbers stand in a row without gaps. */
const MAX_WITHOUT_GAPS = 12;
/** Pages on each side of the current one. */
const NEAR = 2;

/**
 * Returns the numbers of pages that a list offers to jump to: all of a short list; of a long one the
 * first, the last, those near the current one, and some a like distance apart.
 *
 * @param current 1 for the first page.
 * @returns at most 18 numbers, ascending.
 */
export function shownPages(current: number, count: number): readonly number[] {
  const step = Math.ceil(count / MAX_WITHOUT_GAPS);
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return all.filter(
    (number) =>
      number === 1 || number === count || number % step === 0 || Math.abs(number - current) <= NEAR,
  );
}
