const SPACE = 0x20;

/** Takes folded text; tells whether it holds more words than so many. */
export function hasMoreWords(folded: string, most: number): boolean {
  let words = 1;
  for (let at = 0; at < folded.length && words <= most; at += 1) {
    if (folded.charCodeAt(at) === SPACE) words += 1;
  }
  return words > most;
}
