/** «— رئاسة الوزراء (@office) February 12, 2024», below what was posted. */
const SIGNATURE = /^[—–-]{1,2}\s?[^()]{1,80}\(@\w{1,30}\)/u;

/** Tells whether a shown text says who wrote the post of a network that stands above it, and when. */
export const isPostSignature = (text: string): boolean =>
  text.includes('(@') && SIGNATURE.test(text);
