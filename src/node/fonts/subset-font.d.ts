declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'truetype' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
    /** Where each axis of a variable font is fixed, by its tag. */
    variationAxes?: Readonly<Record<string, number>>;
  }
  const subsetFont: (
    font: Uint8Array,
    text: string | undefined,
    options: SubsetOptions,
  ) => Promise<Buffer>;
  export default subsetFont;
}
