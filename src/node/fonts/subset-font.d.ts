declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'truetype' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
  }
  const subsetFont: (
    font: Uint8Array,
    text: string | undefined,
    options: SubsetOptions,
  ) => Promise<Buffer>;
  export default subsetFont;
}
