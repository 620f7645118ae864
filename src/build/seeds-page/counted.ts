const numbers = new Intl.NumberFormat('en');

/** A number with its noun: `1 line`, `2,000 lines`, `2 stories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
