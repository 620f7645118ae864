/** What is measured of a face, in thousandths of an em: rows of text, one a line. */
export interface FaceTables {
  /**
   * A row is `characters numbers`: one number for what never joins, two (alone, final) for what joins
   * only backwards, four (alone, final, initial, medial) for what joins both ways.
   */
  readonly advances: string;
  /** Lam with this alef, which are one letter in print: alone, final. */
  readonly lamAlef: string;
  /**
   * What two neighbours measure beyond their forms, by swash endings and kerning. A row is
   * `firsts seconds numbers`: when nothing joins around the pair, before it, after it, on both sides.
   */
  readonly pairs: string;
  /** The advance of a space. */
  readonly space: number;
}

/** How far the ink of a face reaches, beside its tables. */
export interface InkTables {
  /** A row is `characters top bottom`: above and below the line, in any form. */
  readonly ink: string;
}
