const letters = 'abcdefghijklmnopqrstuvwxyz';

/** `a` to `z`, then `aa`, `ab` and on: the shortest names that there are, in their order. */
export function shortName(index: number): string {
  const last = letters.charAt(index % letters.length);
  const before = Math.floor(index / letters.length) - 1;
  return before < 0 ? last : shortName(before) + last;
}
