const numbers = new Intl.NumberFormat('en');

/** A number as it is written: `2,000`. */
export const grouped = (count: number): string => numbers.format(count);

/** A number with its noun: `1 line`, `2,000 lines`, `2 stories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
