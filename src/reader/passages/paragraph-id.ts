/** So many words tell a paragraph from others. */
const WORDS = 6;

/**
 * Returns the id by which a link names a paragraph where browsers know no text directives: its first words. It stays
 * when other paragraphs are edited. It stands in no page: what opens the link finds the paragraph by it.
 */
export const paragraphId = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, WORDS).join('-');
