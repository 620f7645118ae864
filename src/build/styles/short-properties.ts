import { shortName } from './short-name.ts';

const property = /--[a-z][\w-]*/g;

/**
 * Gives the custom properties of a style sheet the shortest names, the most used first. The sheet
 * must be the only one that speaks of them, and no script may.
 *
 * @returns the sheet; what it says is the same.
 */
export function shortenProperties(styles: string): string {
  const uses = new Map<string, number>();
  for (const [name] of styles.matchAll(property)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  const short = new Map(names.map((name, index) => [name, `--${shortName(index)}`] as const));
  return styles.replaceAll(property, (name) => short.get(name) ?? name);
}
