const numbers = new Intl.NumberFormat('en');

/** Returns a number as it is written in English: `2,000`. */
export const englishNumber = (count: number): string => numbers.format(count);

/** Returns a number with its English noun: `1 line`, `2,000 lines`, `2 stories`. */
export const englishCount = (count: number, one: string, many = `${one}s`): string =>
  `${englishNumber(count)} ${count === 1 ? one : many}`;
