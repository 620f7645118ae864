import { fold } from '../text/fold.ts';

/** The words and phrases of lists that are separated by «،» or line ends, as `fold` spells them, each once. */
export function wordList(lists: readonly string[]): readonly string[] {
  return [...wordSet(lists)];
}

/** As `wordList`, to look words up in. */
export function wordSet(lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.split(/[،\n]/)).map(fold);
  return new Set(words.filter((word) => word !== ''));
}
