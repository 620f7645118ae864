/** The sheets that were taken into the document, by their text. */
const adopted = new Map<string, CSSStyleSheet>();

/** Takes styles that came with late code into the document, once. */
export function adoptStyles(text: string, document: Document): void {
  // Older browsers have no such sheets, and show the page as it is.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = adopted.get(text) ?? new CSSStyleSheet();
  if (document.adoptedStyleSheets.includes(sheet)) return;
  if (!adopted.has(text)) sheet.replaceSync(text);
  adopted.set(text, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
