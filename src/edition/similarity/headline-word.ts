/** A word, a number or a sign of a headline. */
export interface HeadlineWord {
  /** The spelling under which it is compared; a number in Latin digits. */
  readonly plain: string;
  /** The word as it was written, with its marks; the empty string for a number and a sign. */
  readonly written: string;
  /** True where a sign before it opens a clause. */
  readonly opensClause: boolean;
}

/** Tells whether a word of a headline is a number in digits. */
export const isNumber = ({ plain }: HeadlineWord): boolean => /^-?\d/.test(plain);
