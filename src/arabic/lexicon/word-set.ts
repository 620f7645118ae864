import { fold } from '../text/fold.ts';

/** Returns the folded words and phrases of lists with «،» or line ends between, each once. */
export function wordList(lists: readonly string[]): readonly string[] {
  return [...wordSet(lists)];
}

/** Returns what `wordList` does, as a set to look words up in. */
export function wordSet(lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.split(/[،\n]/)).map(fold);
  return new Set(words.filter((word) => word !== ''));
}
