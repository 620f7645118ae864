/** The markers that can stand before a headline on the same line, as people write them. */
const MARKER =
  /^[\s\-–•*]*((?:[إا]قرأ|اقرؤوا|اقرأوا|شاهد|طالع|تابع)\s+(?:[أا]يض(?:ا[ًُ]?|[ًُ]ا|ً)?|المزيد|كذلك)|قد\s+يهمك(?:\s+[أا]يضا?[ًُ]?ا?)?|ذات\s+صلة|للمزيد|بیشتر\s+بخوانید|بیشتر\s+در\s+این\s+باره|مزید\s+جانیے|یہ\s+بھی\s+پڑھیں|همچنین\s+بخوانید|مزید\s+پڑھیں)\s*[:：|\-–.…]+\s*/u;

const LONGEST_MARKER = 80;

/**
 * Returns the length of the marker before a headline («اقرأ أيضاً: …») in a shown text, or 0 when none
 * is there, and nothing or an address follows it.
 */
export function relatedMarkerLength(text: string): number {
  const found = MARKER.exec(text.slice(0, LONGEST_MARKER));
  if (found === null || found[0].length >= text.length) return 0;
  return /^(?:https?:|www\.)/.test(text.slice(found[0].length)) ? 0 : found[0].length;
}
