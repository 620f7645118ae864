const SPACE = 0x20;

/** Takes folded text; gives how many spaces it holds: one less than its words. */
export function countSpaces(folded: string): number {
  let spaces = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) === SPACE) spaces += 1;
  }
  return spaces;
}
