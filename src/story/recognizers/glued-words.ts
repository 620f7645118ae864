/** Letters that end a word, with a letter of the same word behind them. */
const ENDED_WITHIN = /[\u0629\u0649](?=\p{Script=Arabic}{2})/gu;

/** No Arabic word has so many letters with its clitics: «الإماراتدبيعقارات». */
const LONGER_THAN_WORDS = /[\u0620-\u06D3]{17}/;

/** One is a slip of the writer. */
const LEAST = 2;

/** Tells whether words of a text are glued together, as in lists of a page without their spaces. */
export function isGlued(text: string): boolean {
  return LONGER_THAN_WORDS.test(text) || (text.match(ENDED_WITHIN)?.length ?? 0) >= LEAST;
}
